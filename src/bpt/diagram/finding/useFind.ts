import { useDeferredValue, useMemo, useState } from 'react'
import type { Template } from '@/bpt/template'
import type { Names } from '@/bpt/words/names'
import { searchOf } from './searchText'

/** The search: what is asked, what was found, and which hit is shown. */
export function useFind(template: Template, names: Names) {
  const [query, setQuery] = useState('')
  const [place, setPlace] = useState(-1)
  const asked = useDeferredValue(query)
  const search = useMemo(() => searchOf(template, names), [template, names])
  const hits = useMemo(() => search(asked), [search, asked])
  const ask = (words: string) => {
    setQuery(words)
    setPlace(-1)
  }
  /** the hit after the one that is shown; undefined where there is none */
  const next = (): string | undefined => {
    const found = asked === query ? hits : search(query) // Enter may be quicker than the drawing
    if (found.length === 0) return undefined
    const at = (place + 1) % found.length
    setPlace(at)
    return found[at]
  }
  return { query, hits, place, ask, next }
}
