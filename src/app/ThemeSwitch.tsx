import { type LucideIcon, Monitor, Moon, Sun } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { setOption } from '@/portal/options'
import { IconButton } from '@/ui/Button'
import { applyTheme, type Theme, themes, useTheme } from '@/ui/theme'
import { themeOption } from './themeOption'

const icons: Record<Theme, LucideIcon> = { system: Monitor, light: Sun, dark: Moon }

/** System, light, dark, round and round; its name says which it is. */
export function ThemeSwitch() {
  const theme = useTheme()
  const choose = () => {
    const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
    applyTheme(next)
    void setOption(themeOption, next) // not kept is not worth a word: it lasts as long as the page
  }
  return <IconButton small icon={icons[theme]} label={text(`app.theme.${theme}`)} onClick={choose} />
}
