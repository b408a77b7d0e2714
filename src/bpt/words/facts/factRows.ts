import type { Activity } from '@/bpt/template'
import { dataRows } from './dataRows'
import { flowRows } from './flowRows'
import { messageRows } from './messageRows'
import type { Row } from './row'
import { taskRows } from './taskRows'

const rows: readonly Row[] = [...taskRows, ...messageRows, ...dataRows, ...flowRows]
const byType = new Map<string, readonly Row[]>()

/** The rows that speak of an activity of this type; of each property the first that is made for the type. */
function rowsFor(type: string): readonly Row[] {
  const known = byType.get(type)
  if (known) return known
  const taken = new Set<string>()
  const found = rows.filter((row) => {
    if (row.types && !row.types.test(type)) return false
    if (row.properties.every((property) => taken.has(property))) return false
    for (const property of row.properties) taken.add(property)
    return true
  })
  byType.set(type, found)
  return found
}

/** The rows that speak of what an activity holds. */
export const rowsOf = ({ type, properties }: Pick<Activity, 'type' | 'properties'>): Row[] =>
  rowsFor(type).filter((row) => row.properties.some((property) => properties.has(property)))
