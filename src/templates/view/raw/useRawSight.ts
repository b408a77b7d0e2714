import { useDeferredValue, useMemo, useState } from 'react'
import type { PhpArray } from '@/bpt/php'
import { findRaw, type RawFound } from './findRaw'
import { pathOf, type RawRow, rawRows } from './rawRows'

type Sight = { rows: readonly RawRow[]; found: RawFound | undefined; toggle(path: string): void }

const nothing: ReadonlySet<string> = new Set()
// What everybody is after; the rest is opened by hand.
const openAtFirst: ReadonlySet<string> = new Set([pathOf(undefined, 'TEMPLATE'), pathOf(pathOf(undefined, 'TEMPLATE'), 0)])

/** The rows of the tree as it stands open; while somebody searches, only what was found and what is around it. */
export function useRawSight(content: PhpArray, search: string): Sight {
  const words = useDeferredValue(search.trim())
  const [byHand, setByHand] = useState(nothing)
  const [whileSearching, setWhileSearching] = useState({ words: '', paths: nothing })
  const found = useMemo(() => (words === '' ? undefined : findRaw(content, words)), [content, words])
  const searchedPaths = whileSearching.words === words ? whileSearching.paths : nothing
  const rows = useMemo(() => {
    const opened = found ? found.around : openAtFirst
    const toggled = found ? searchedPaths : byHand
    return rawRows(content, {
      isOpen: (path) => opened.has(path) !== toggled.has(path),
      shows: (path) => !found || found.matches.has(path) || found.around.has(path),
      showsAll: (path) => found?.matches.has(path) === true && !found.around.has(path),
    })
  }, [content, found, byHand, searchedPaths])
  return {
    rows,
    found,
    toggle: (path) =>
      found ? setWhileSearching({ words, paths: without(searchedPaths, path) }) : setByHand((paths) => without(paths, path)),
  }
}

/** With the path, or without it where it was there. */
function without(paths: ReadonlySet<string>, path: string): ReadonlySet<string> {
  const next = new Set(paths)
  if (!next.delete(path)) next.add(path)
  return next
}
