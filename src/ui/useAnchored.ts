import { type RefObject, useLayoutEffect } from 'react'

const ROOM_NEEDED = 200 // whatever is in it now: what comes later must not make it jump

/** Shows a popover right below its anchor (above, where there is no room below) and keeps it there while anything scrolls. */
export function useAnchored(isOpen: boolean, anchor: RefObject<HTMLElement | null>, popup: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const box = popup.current
    if (!isOpen || !box) return
    const place = () => {
      if (!anchor.current) return
      const { top, bottom, left, width } = anchor.current.getBoundingClientRect()
      const below = window.innerHeight - bottom
      const isBelow = below >= ROOM_NEEDED || below > top
      const room = Math.max((isBelow ? below : top) - 12, 80)
      Object.assign(box.style, {
        left: `${left}px`,
        width: `${width}px`,
        maxHeight: `${Math.min(room, 320)}px`,
        top: isBelow ? `${bottom + 4}px` : 'auto',
        bottom: isBelow ? 'auto' : `${window.innerHeight - top + 4}px`,
      })
    }
    box.showPopover?.() // the top layer: no scrolling pane or dialog cuts it off
    place()
    const watcher = new ResizeObserver(place)
    if (anchor.current) watcher.observe(anchor.current)
    window.addEventListener('scroll', place, { capture: true, passive: true })
    window.addEventListener('resize', place)
    return () => {
      watcher.disconnect()
      window.removeEventListener('scroll', place, { capture: true })
      window.removeEventListener('resize', place)
      box.hidePopover?.()
    }
  }, [isOpen, anchor, popup])
}
