import { useState } from 'react'
import type { WorkflowListRow } from '@/workflows/row'

export type Selection = {
  /** all that match, also those not loaded */
  isAll: boolean
  count: number
  isSelected(id: string): boolean
  /** as they were when ticked, or newer */
  picked(): WorkflowListRow[]
  toggle(id: string, extend: boolean): void
  toggleAll(): void
  selectAll(): void
  clear(): void
  loaded: 'none' | 'some' | 'all'
}
type Kept = { of: string; isAll: boolean; rows: ReadonlyMap<string, WorkflowListRow>; last: string | undefined }

/** The ticked rows of one list: by id, so that they survive scrolling and a refresh; another filter begins anew. */
export function useSelection(filterKey: string, rows: readonly WorkflowListRow[], total: number): Selection {
  const empty: Kept = { of: filterKey, isAll: false, rows: new Map(), last: undefined }
  const [state, setState] = useState(empty)
  const own = (now: Kept) => (now.of === filterKey ? now : empty)
  const kept = own(state)
  const isIn = ({ isAll, rows: ticked }: Kept, id: string) => isAll || ticked.has(id)
  const isSelected = (id: string) => isIn(kept, id)
  const loaded = rows.filter(({ id }) => isSelected(id)).length
  // Shift and an arrow tick two rows at once: the second must know of the first.
  const change = (to: (now: Kept) => Partial<Kept>) => setState((now) => ({ ...own(now), ...to(own(now)) }))
  return {
    isAll: kept.isAll,
    count: kept.isAll ? total : kept.rows.size,
    isSelected,
    picked() {
      const newest = new Map(rows.map((row) => [row.id, row]))
      return [...kept.rows.values()].map((row) => newest.get(row.id) ?? row)
    },
    toggle: (id, extend) =>
      change((now) => {
        // Out of "all" a row can only be taken among the loaded ones: then these, without it, are what is selected.
        const next = new Map(now.isAll ? rows.map((row) => [row.id, row]) : now.rows)
        const at = rows.findIndex((row) => row.id === id)
        const from = rows.findIndex((row) => row.id === now.last)
        const ends = extend && from >= 0 ? [from, at] : [at, at]
        const isOn = extend || !isIn(now, id)
        for (const row of rows.slice(Math.min(...ends), Math.max(...ends) + 1))
          if (isOn) next.set(row.id, row)
          else next.delete(row.id)
        return { isAll: false, rows: next, last: id }
      }),
    toggleAll: () =>
      change((now) => {
        const isFull = rows.length > 0 && rows.every(({ id }) => isIn(now, id))
        return { isAll: false, rows: isFull ? new Map() : new Map([...now.rows, ...rows.map((row) => [row.id, row] as const)]) }
      }),
    selectAll: () => change(() => ({ isAll: true, rows: new Map() })),
    clear: () => setState(empty),
    loaded: loaded === 0 ? 'none' : loaded === rows.length ? 'all' : 'some',
  }
}
