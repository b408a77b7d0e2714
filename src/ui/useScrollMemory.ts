import { useLayoutEffect, useRef } from 'react'

type Scroller = { get(): number; set(top: number): void; target(): EventTarget | null }
const SAME_LIST_MS = 1000
const remembered = new Map<string, number>()

/**
 * Keeps how far a place (an entry of the history) is scrolled as long as the page lives. Where the rows of before come one after another, it
 * goes on as they come, until the person scrolls.
 */
export function useScrollMemory(place: string | undefined, height: number, scroller: Scroller): void {
  const wanted = useRef(place === undefined ? undefined : remembered.get(place))
  const at = useRef(scroller)
  useLayoutEffect(() => {
    at.current = scroller
  })
  useLayoutEffect(() => {
    if (place === undefined) return
    const { get, target } = at.current
    // Another place with the same list stands where it stood; with another list, this one is soon gone.
    const timer = setTimeout(() => wanted.current === undefined && remembered.set(place, get()), SAME_LIST_MS)
    const keep = () => {
      if (wanted.current === undefined) remembered.set(place, get())
    }
    const letGo = () => {
      wanted.current = undefined
    }
    const box = target()
    box?.addEventListener('scroll', keep, { passive: true })
    for (const event of ['wheel', 'pointerdown', 'keydown'])
      document.addEventListener(event, letGo, { capture: true, passive: true })
    return () => {
      clearTimeout(timer)
      box?.removeEventListener('scroll', keep)
      for (const event of ['wheel', 'pointerdown', 'keydown']) document.removeEventListener(event, letGo, { capture: true })
    }
  }, [place])
  // biome-ignore lint/correctness/useExhaustiveDependencies: more rows make more height
  useLayoutEffect(() => {
    if (wanted.current === undefined) return
    at.current.set(wanted.current)
    if (Math.abs(at.current.get() - wanted.current) < 2) wanted.current = undefined
  }, [height])
}
