import { filterTest } from './listFilter.ts'
import type { Answer, Context } from './method.ts'
import { asMap, asValues, isPhpArray, type PhpMap, toInt, toText, upperKeys } from './php.ts'
import { RestError } from './restError.ts'
import { databaseDate, isoDate } from './time.ts'

/** What a cell holds before it goes over the wire; dates are epoch milliseconds. */
export type Cell = string | number | null
export type Column<Row> = {
  kind: 'text' | 'int' | 'date'
  value(row: Row): Cell
  /** where the answer is not the cell; `selected` names all chosen columns */
  wire?(row: Row, selected: readonly string[]): unknown
}
export type ListOf<Row> = {
  columns: Record<string, Column<Row>>
  defaultSelect: readonly string[]
  defaultOrder: readonly [string, 'ASC' | 'DESC']
  /** the old machine of task.list has traps of its own */
  legacy?: boolean
  /** what each row has besides, and nobody can select, filter or order by */
  added?(row: Row, selected: readonly string[]): PhpMap
}

export const PAGE_SIZE = 50

/** SELECT, FILTER and ORDER as asked for; what the portal does not know is dropped without a word. SEMANTICS §1. */
export function readQuery<Row>(list: ListOf<Row>, params: PhpMap) {
  const { SELECT, FILTER, ORDER } = upperKeys(params)
  return { select: readSelect(list, SELECT), filter: asMap(FILTER), order: readOrder(list, ORDER) }
}
export type Query = ReturnType<typeof readQuery>

function readSelect<Row>({ columns, defaultSelect }: ListOf<Row>, select: unknown): readonly string[] {
  const items = asValues(select)
  if (items.some(isPhpArray)) throw new RestError('ERROR_SELECT_VALIDATION_FAILURE', 'Invalid data in SELECT parameter')
  const known = items.map((item) => toText(item).toUpperCase()).filter((name) => Object.hasOwn(columns, name))
  return known.length > 0 ? [...new Set(known)] : defaultSelect
}

function readOrder<Row>({ columns, defaultOrder }: ListOf<Row>, order: unknown): readonly (readonly [string, 'ASC' | 'DESC'])[] {
  const known = Object.entries(asMap(order))
    .map(([name, direction]) => [name.toUpperCase(), toText(direction).toUpperCase() === 'DESC' ? 'DESC' : 'ASC'] as const)
    .filter(([name]) => Object.hasOwn(columns, name))
  return known.length > 0 ? known : [defaultOrder]
}

/** One page of rows. `start` is the REST server's own parameter: lower case only. */
export function answerList<Row>(context: Context, list: ListOf<Row>, rows: readonly Row[], query: Query, start: unknown): Answer {
  const test = filterTest(context, list, query.filter)
  const found = rows.filter(test)
  const { from, ...counted } = (list.legacy ? legacyPage : page)(found.length, toInt(start))
  const shown = sortedPlaces(list, found, query.order).slice(from, from + PAGE_SIZE)
  return {
    result: shown.flatMap((place) => found.slice(place, place + 1)).map((row) => toRow(context, list, row, query)),
    ...counted,
  }
}

function page(total: number, start: number): { from: number; total: number; next?: number } {
  if (start < 0) return { from: 0, total: 0, ...(total === 0 && { next: -1 }) }
  return { from: start, total, ...(start + PAGE_SIZE < total && { next: start + PAGE_SIZE }) }
}

/** Pages, not offsets; past the end comes the first page again. */
function legacyPage(total: number, start: number): { from: number; total: number; next?: number } {
  if (start < 0) return { from: 0, total: 0 }
  const asked = Math.floor(start / PAGE_SIZE) * PAGE_SIZE
  return page(total, asked < total ? asked : 0)
}

/** Places instead of rows: every cell is read once, which counts with 100,000 of them. */
function sortedPlaces<Row>({ columns }: ListOf<Row>, rows: Row[], order: Query['order']): number[] {
  const keys = order.map(([name, direction]) => ({
    cells: rows.map((row) => fold(columns[name]?.value(row) ?? null)),
    sign: direction === 'DESC' ? -1 : 1,
  }))
  return rows
    .map((_, index) => index)
    .sort((a, b) => {
      for (const { cells, sign } of keys) {
        const difference = compare(cells[a] ?? null, cells[b] ?? null)
        if (difference !== 0) return sign * difference
      }
      return 0
    })
}

const fold = (cell: Cell): Cell => (typeof cell === 'string' ? cell.toLowerCase() : cell)

/** As MySQL sorts: NULL before everything. */
function compare(a: Cell, b: Cell): number {
  if (a === b) return 0
  if (a === null) return -1
  if (b === null) return 1
  return a < b ? -1 : 1
}

function toRow<Row>({ state }: Context, { columns, legacy, added }: ListOf<Row>, row: Row, { select, order }: Query): PhpMap {
  const zone = state.serverZone
  const cells = select.map((name) => {
    const column = columns[name]
    if (column?.wire) return [name, column.wire(row, select)]
    const cell = column?.value(row) ?? null
    if (cell === null) return [name, null]
    return [name, column?.kind === 'date' ? isoDate(Number(cell), zone) : String(cell)]
  })
  // Ordering by a date adds the raw column.
  const extra = (legacy ? order : [])
    .filter(([name]) => columns[name]?.kind === 'date')
    .map(([name]) => {
      const cell = columns[name]?.value(row) ?? null
      return [`${name}_X1`, cell === null ? null : databaseDate(Number(cell), zone)]
    })
  return { ...Object.fromEntries([...cells, ...extra]), ...added?.(row, select) }
}
