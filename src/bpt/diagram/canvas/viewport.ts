import { kept, type Room, type Size, type View } from './view'

/** The view of a canvas, kept outside of React: while one drags nothing is drawn anew. */
export type Viewport = ReturnType<typeof createViewport>

export function createViewport() {
  const listeners = new Set<() => void>()
  let view: View = { x: 0, y: 0, scale: 1 }
  let window: Room = { width: 0, height: 0 }
  let picture: Size = { width: 0, height: 0 }
  let gliding = 0
  let goal: View | undefined
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const set = (next: View) => {
    const { x, y, scale } = kept(next, picture, window)
    if (x === view.x && y === view.y && scale === view.scale) return
    view = { x, y, scale }
    tell()
  }
  const stop = () => {
    cancelAnimationFrame(gliding)
    goal = undefined
  }
  return {
    view: () => view,
    /** where it will be once it stands still: a second step goes on from there, not from the middle of the way */
    aim: () => goal ?? view,
    window: () => window,
    /** the sizes within which it moves */
    measure(nextWindow: Room, nextPicture: Size = picture) {
      window = nextWindow
      picture = nextPicture
      tell()
    },
    show(next: View) {
      stop()
      set(next)
    },
    /** there in a few frames, so that the eye can follow; at once for those who asked for less motion */
    glide(to: View) {
      stop()
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return set(to)
      const from = view
      goal = to
      const begun = performance.now()
      const step = () => {
        const part = Math.min(1, (performance.now() - begun) / GLIDE_MS)
        const eased = 1 - (1 - part) ** 3
        set({
          x: from.x + (to.x - from.x) * eased,
          y: from.y + (to.y - from.y) * eased,
          scale: from.scale + (to.scale - from.scale) * eased,
        })
        if (part < 1) gliding = requestAnimationFrame(step)
        else goal = undefined
      }
      step()
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

const GLIDE_MS = 180
