const names = [
  'card', 'sunk', 'line-2', 'edge', 'text', 'text-2', 'text-3', 'page',
  'ok-v', 'ok-bg', 'ok-t', 'bad-v', 'bad-bg', 'bad-t', 'warn-v', 'warn-bg', 'warn-t', 'info-v', 'info-bg', 'info-t', 'note-v', 'note-bg', 'note-t',
] as const // biome-ignore format: a palette
type ColorName = (typeof names)[number]
export type Colors = Readonly<Record<ColorName, string>>

/** The colours of the light theme, whatever theme is on: a file must say them itself. */
export function lightColors(): Colors {
  const probe = document.createElement('i')
  probe.style.colorScheme = 'light'
  probe.style.position = 'absolute'
  document.body.append(probe)
  try {
    const read = (name: ColorName) => {
      probe.style.color = `var(--${name})`
      return getComputedStyle(probe).color || 'currentColor'
    }
    return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<ColorName, string>
  } finally {
    probe.remove()
  }
}
