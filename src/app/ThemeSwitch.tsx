import { type LucideIcon, Monitor, Moon, Sun } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { IconButton } from '@/ui/Button'
import { type Theme, themes, useTheme } from '@/ui/theme'

const icons: Record<Theme, LucideIcon> = { system: Monitor, light: Sun, dark: Moon }

/** System, light, dark, round and round; its name says which it is. The portal does not tell its own. */
export function ThemeSwitch() {
  const [theme, choose] = useTheme()
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
  return <IconButton small icon={icons[theme]} label={text(`app.theme.${theme}`)} onClick={() => choose(next)} />
}
