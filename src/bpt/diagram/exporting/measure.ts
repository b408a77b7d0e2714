export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, Ubuntu, "Helvetica Neue", Arial, sans-serif'

type Measure = (words: string, size: number, weight?: number) => number
let context: CanvasRenderingContext2D | null | undefined

const measure: Measure = (words, size, weight = 400) => {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return words.length * size * 0.56 // no canvas here: about what a letter takes
  context.font = `${weight} ${size}px ${FONT}`
  return context.measureText(words).width
}

/** A text as wide as there is room, and how wide it is: SVG itself neither wraps nor cuts. */
export function shortened(words: string, room: number, size: number, weight?: number): { words: string; width: number } {
  const clean = printable(words)
  const width = measure(clean, size, weight)
  if (width <= room) return { words: clean, width }
  let [low, high] = [0, clean.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (measure(`${clean.slice(0, middle)}…`, size, weight) <= room) low = middle
    else high = middle - 1
  }
  return { words: `${clean.slice(0, low).trimEnd()}…`, width: room }
}

/** In two lines where one is too short, as on the screen; the second is cut. */
export function inTwoLines(words: string, room: number, size: number): { lines: string[]; width: number } {
  const clean = printable(words)
  const whole = measure(clean, size)
  if (whole <= room) return { lines: [clean], width: whole }
  const parts = clean.split(' ')
  let count = 1
  while (measure(parts.slice(0, count + 1).join(' '), size) <= room) count += 1
  const first = shortened(parts.slice(0, count).join(' '), room, size)
  const rest = shortened(parts.slice(count).join(' '), room, size)
  return { lines: [first.words, rest.words].filter(Boolean), width: Math.max(first.width, rest.width) }
}

// XML cannot hold control characters, not even escaped.
export const printable = (words: string): string =>
  [...words].map((letter) => (letter < ' ' || letter === '\u007f' || /[\ufffe\uffff]/.test(letter) ? ' ' : letter)).join('')
