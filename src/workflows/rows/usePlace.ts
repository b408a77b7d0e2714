import { useState } from 'react'
import { PAGE_SIZE } from '@/workflows/queries'

const PAGES_AT_ONCE = 4 // rows that come with one batch when the end is near

/** How far a list is loaded and which of its rows can be seen; starts at the top with each other list. */
export type Place = {
  /** pages after the first */
  wanted: number
  isSeen(page: number): boolean
  wantMore(): void
  setVisible(first: number, last: number): void
}

/** The place in the list of this key. */
export function usePlace(key: string): Place {
  const top = { key, wanted: 0, first: 0, last: 0 }
  const [kept, setKept] = useState(top)
  const { wanted, first, last } = kept.key === key ? kept : top
  // The end coming into sight and what is in sight may be told at once: neither may undo the other.
  const change = (to: (now: typeof top) => Partial<typeof top>) =>
    setKept((now) => {
      const own = now.key === key ? now : top
      return { ...own, ...to(own) }
    })
  return {
    wanted,
    isSeen: (page) => (page + 1) * PAGE_SIZE > first && page * PAGE_SIZE <= last,
    wantMore: () => change(() => ({ wanted: wanted + PAGES_AT_ONCE })),
    setVisible(nextFirst, nextLast) {
      if (nextFirst !== first || nextLast !== last) change(() => ({ first: nextFirst, last: nextLast }))
    },
  }
}
