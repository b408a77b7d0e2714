import { zoomed } from './view'
import type { Viewport } from './viewport'

const DRAG_FROM = 4 // px: less is the unsteady hand of a click
type Point = { x: number; y: number }

/** Drag, pinch and wheel on a canvas. `isSmall`: a plain wheel and a finger that moves up or down scroll what is around it. */
export function listenToGestures(canvas: HTMLElement, viewport: Viewport, isSmall: boolean): () => void {
  const pointers = new Map<number, Point>()
  let start: Point = { x: 0, y: 0 }
  let isDragging = false
  let wasDragged = false

  const inCanvas = ({ x, y }: Point): Point => {
    const { left, top } = canvas.getBoundingClientRect()
    return { x: x - left, y: y - top }
  }
  const drag = (before: Point, now: Point) => {
    const view = viewport.view()
    viewport.show({ ...view, x: view.x + now.x - before.x, y: view.y + now.y - before.y })
  }
  const press = (event: PointerEvent) => {
    if (event.button !== 0 && event.button !== 1) return
    if (pointers.size === 0) {
      start = { x: event.clientX, y: event.clientY }
      wasDragged = false
    }
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY })
  }
  const move = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId)
    if (!before) return
    const now = { x: event.clientX, y: event.clientY }
    if (!isDragging && pointers.size === 1 && distance(start, now) < DRAG_FROM) return
    if (!isDragging) {
      isDragging = true
      wasDragged = true
      canvas.dataset.dragging = ''
      for (const id of pointers.keys()) canvas.setPointerCapture(id)
    }
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1]
    if (other) {
      drag(middle(before, other), middle(now, other))
      const factor = distance(now, other) / (distance(before, other) || 1)
      viewport.show(zoomed(viewport.view(), viewport.view().scale * factor, inCanvas(middle(now, other))))
    } else drag(before, now)
    pointers.set(event.pointerId, now)
  }
  const release = (event: PointerEvent) => {
    pointers.delete(event.pointerId)
    if (pointers.size > 0) return
    isDragging = false
    delete canvas.dataset.dragging
  }
  const swallowAfterDrag = (event: MouseEvent) => {
    if (wasDragged) event.stopPropagation()
    wasDragged = false
  }
  const wheel = (event: WheelEvent) => {
    const line = event.deltaMode === 1 ? 16 : 1
    const before = viewport.view()
    if (event.ctrlKey || event.metaKey) {
      const factor = Math.exp(Math.max(-0.2, Math.min(0.2, -event.deltaY * line * 0.01)))
      viewport.show(zoomed(before, before.scale * factor, inCanvas({ x: event.clientX, y: event.clientY })))
      event.preventDefault() // at the end of the scale, too: the page must not be zoomed instead
      return
    }
    if (isSmall) return
    const [across, down] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY]
    viewport.show({ ...before, x: before.x - across * line, y: before.y - down * line })
    if (viewport.view() !== before) event.preventDefault()
  }

  const stopped = new AbortController()
  const { signal } = stopped
  canvas.addEventListener('pointerdown', press, { signal })
  canvas.addEventListener('pointermove', move, { signal })
  canvas.addEventListener('pointerup', release, { signal })
  canvas.addEventListener('pointercancel', release, { signal })
  canvas.addEventListener('click', swallowAfterDrag, { signal, capture: true })
  canvas.addEventListener('wheel', wheel, { signal, passive: false })
  return () => stopped.abort()
}

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y)
const middle = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 })
