import { isArray, type PhpArray, type PhpKey, type PhpValue } from '@/bpt/php'

/** A value of the tree that is in sight, with its place for a screen reader. */
export type RawRow = {
  path: string
  key: PhpKey
  value: PhpValue
  /** from 1 */
  level: number
  /** from 1, among its siblings in sight */
  place: number
  of: number
  parent: string | undefined
  isOpen: boolean
}
/** What is shown of a tree. */
export type RawSight = {
  isOpen(path: string): boolean
  /** whether a child is shown at all; all are below what `showsAll` */
  shows(path: string): boolean
  showsAll(path: string): boolean
}

/** A key as a part of a path: 0 and '0' are two keys of PHP. */
export const pathOf = (parent: string | undefined, key: PhpKey): string => {
  const own = typeof key === 'string' ? `s${key.replaceAll('%', '%25').replaceAll('/', '%2F')}` : `i${key}`
  return parent === undefined ? own : `${parent}/${own}`
}

type Waiting = Omit<RawRow, 'isOpen'> & { isWhole: boolean }

/** The rows in sight, from the top. Without recursion: a file may be nested as deep as the reader lets it. */
export function rawRows(content: PhpArray, sight: RawSight): RawRow[] {
  const rows: RawRow[] = []
  const waiting: Waiting[] = []
  const queue = (array: PhpArray, parent: string | undefined, level: number, isWhole: boolean) => {
    const children = [...array].map(([key, value]) => ({ key, value, path: pathOf(parent, key) }))
    const shown = isWhole ? children : children.filter(({ path }) => sight.shows(path))
    for (let index = shown.length - 1; index >= 0; index -= 1) {
      const child = shown[index]
      if (child) waiting.push({ ...child, level, place: index + 1, of: shown.length, parent, isWhole })
    }
  }
  queue(content, undefined, 1, false)
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { isWhole, ...row } = next
    const isOpen = isArray(row.value) && row.value.size > 0 && sight.isOpen(row.path)
    rows.push({ ...row, isOpen })
    if (isOpen && isArray(row.value)) queue(row.value, row.path, row.level + 1, isWhole || sight.showsAll(row.path))
  }
  return rows
}

/** The keys from the top to a row. */
export const keysOf = (path: string): string[] =>
  path.split('/').map((part) => part.slice(1).replaceAll('%2F', '/').replaceAll('%25', '%'))
