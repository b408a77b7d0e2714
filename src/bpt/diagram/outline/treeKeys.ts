import type { OutlineRow } from './outlineRows'

type Row = Pick<OutlineRow, 'level' | 'isExpanded' | 'title'>
type Move = { to: number; fold?: boolean }

/** Where a key leads in a tree, and whether it folds or unfolds the line it is at; undefined for keys that mean nothing here. */
export function moveInTree(rows: readonly Row[], at: number, key: string): Move | undefined {
  const row = rows[at]
  if (!row) return undefined
  const last = rows.length - 1
  switch (key) {
    case 'ArrowDown':
      return { to: Math.min(at + 1, last) }
    case 'ArrowUp':
      return { to: Math.max(at - 1, 0) }
    case 'Home':
      return { to: 0 }
    case 'End':
      return { to: last }
    case 'ArrowRight':
      return row.isExpanded === false ? { to: at, fold: false } : { to: row.isExpanded ? at + 1 : at }
    case 'ArrowLeft':
      return row.isExpanded ? { to: at, fold: true } : { to: parentOf(rows, at) }
    default:
      return undefined
  }
}

function parentOf(rows: readonly Row[], at: number): number {
  const level = rows[at]?.level ?? 1
  const parent = rows.slice(0, at).findLastIndex((row) => row.level < level)
  return parent < 0 ? at : parent
}
