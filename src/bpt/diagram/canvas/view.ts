/** Where the picture lies in the window of the canvas: a point of the picture stands at `x + px * scale`. */
export type View = { x: number; y: number; scale: number }
export type Size = { width: number; height: number }
export type Box = Size & { x: number; y: number }
/** The window of the canvas; `top` is what the tools cover. */
export type Room = Size & { top?: number }

const LARGEST = 2
const SMALLEST = 0.02
const MARGIN = 24
const KEPT_IN_SIGHT = 96 // px of the picture that stay, however far one drags

/** What is drawn of a card at a scale: all of it, no second line, or only its tile. */
export const detailOf = (scale: number): 'full' | 'title' | 'tile' => (scale < 0.45 ? 'tile' : scale < 0.695 ? 'title' : 'full')

/** All of the picture, never larger than 100 %. */
export function fitted(picture: Size, { width, height, top = 0 }: Room): View {
  const down = height - top
  const scale = limited(Math.min((width - 2 * MARGIN) / picture.width, (down - 2 * MARGIN) / picture.height, 1) || 1)
  const spare = (down - picture.height * scale) / 2
  return { scale, x: (width - picture.width * scale) / 2, y: top + Math.max(0, Math.min(spare, MARGIN)) }
}

/** How a picture opens: whole where it can still be read, else with its start in the middle. */
export function opened(picture: Size, start: Box | undefined, room: Room, { readable = 0.7, scale = 1 } = {}): View {
  const whole = fitted(picture, room)
  if (whole.scale >= readable || !start) return whole
  const middle = room.width / 2 - (start.x + start.width / 2) * scale
  // No empty room beside a picture that is wider than it.
  const last = room.width - MARGIN - picture.width * scale
  const x = last < MARGIN ? Math.max(last, Math.min(MARGIN, middle)) : middle
  return kept({ scale, x, y: (room.top ?? 0) + MARGIN - start.y * scale }, picture, room)
}

/** The scale changes, the point under `at` stays. */
export function zoomed(view: View, scale: number, at: { x: number; y: number }): View {
  const next = limited(scale)
  const factor = next / view.scale
  return { scale: next, x: at.x - (at.x - view.x) * factor, y: at.y - (at.y - view.y) * factor }
}

/** As asked, but some of the picture stays in sight. */
export function kept({ x, y, scale }: View, picture: Size, window: Size): View {
  return {
    scale,
    x: between(x, KEPT_IN_SIGHT - picture.width * scale, window.width - KEPT_IN_SIGHT),
    y: between(y, KEPT_IN_SIGHT - picture.height * scale, window.height - KEPT_IN_SIGHT),
  }
}

/** Moves no more than a box needs to be seen whole; one that is out of sight comes into the middle. */
export function showing(view: View, box: Box, window: Size): View {
  const across = shift(view.x + box.x * view.scale, box.width * view.scale, window.width)
  const down = shift(view.y + box.y * view.scale, box.height * view.scale, window.height)
  return across === 0 && down === 0 ? view : { ...view, x: view.x + across, y: view.y + down }
}

/** Shows a box to be read: nearer, where all is small. */
export function readable(view: View, box: Box, window: Size): View {
  if (view.scale >= 0.45) return showing(view, box, window)
  const scale = 0.8
  const x = window.width / 2 - (box.x + box.width / 2) * scale
  return { scale, x, y: window.height / 2 - (box.y + box.height / 2) * scale }
}

/** The part of the picture that is seen, with what may come next around it, on a grid: it changes seldom. */
export function seen({ x, y, scale }: View, window: Size, grid = 512): Box {
  const left = Math.floor(-x / scale / grid - 1) * grid
  const top = Math.floor(-y / scale / grid - 1) * grid
  return {
    x: left,
    y: top,
    width: Math.ceil((window.width - x) / scale / grid + 1) * grid - left,
    height: Math.ceil((window.height - y) / scale / grid + 1) * grid - top,
  }
}

export const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height

function shift(at: number, length: number, room: number): number {
  if (at + length < 0 || at > room) return Math.max(MARGIN, (room - length) / 2) - at
  if (at < MARGIN) return MARGIN - at
  return Math.min(0, Math.max(MARGIN - at, room - MARGIN - (at + length)))
}

const limited = (scale: number) => between(scale, SMALLEST, LARGEST)
const between = (value: number, low: number, high: number) => Math.max(Math.min(low, high), Math.min(value, Math.max(low, high)))
