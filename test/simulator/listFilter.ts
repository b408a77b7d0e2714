import type { Cell, Column, ListOf } from './list.ts'
import type { Context } from './method.ts'
import { asValues, isPhpArray, type PhpMap, toInt, toText } from './php.ts'
import { parseDate } from './time.ts'

type Test = (cell: Cell) => boolean

/** Only these; any other spelling makes the condition vanish without a word. */
const prefixes = ['<=', '>=', '!', '<', '>'] as const

/** `>=ID` → `>=` and `ID`; of a spelling that is not known the rest of it stays in the name, which then is none. */
export function readKey(key: string): { prefix: string; name: string } {
  const prefix = prefixes.find((one) => key.startsWith(one)) ?? ''
  return { prefix, name: key.slice(prefix.length) }
}

/** All conditions at once. Field names are upper case only. */
export function filterTest<Row>(context: Context, list: ListOf<Row>, filter: PhpMap): (row: Row) => boolean {
  const tests = Object.entries(filter).flatMap(([key, value]) => {
    const { prefix, name } = readKey(key)
    const column = Object.hasOwn(list.columns, name) ? list.columns[name] : undefined
    if (!column || context.faults.droppedFilters.includes(name)) return []
    const test = condition(context, column, prefix, value, list.legacy === true)
    return [(row: Row) => test(column.value(row))]
  })
  return (row) => tests.every((test) => test(row))
}

function condition<Row>(context: Context, { kind }: Column<Row>, prefix: string, value: unknown, legacy: boolean): Test {
  const convert = (one: unknown): Cell => {
    if (kind === 'date') return parseDate(one, context.state.serverZone, context.now)
    return kind === 'int' ? toInt(one) : toText(one).toLowerCase()
  }
  const negated = prefix === '!'
  if (isPhpArray(value)) {
    const wanted = new Set(asValues(value).map(convert))
    if (wanted.size === 0) return () => legacy
    return (cell) => wanted.has(comparable(cell, kind)) !== negated
  }
  const wanted = convert(value)
  if (kind === 'date' && wanted === null) return noDate(prefix, legacy)
  if (prefix === '' || negated) {
    const same = equality(kind, wanted, value, legacy)
    return (cell) => same(cell) !== negated
  }
  return (cell) => cell !== null && wanted !== null && ordered(prefix, comparable(cell, kind) ?? '', wanted)
}

/** An empty or unreadable date asks for NULL; with < and > it finds nothing (the old machine still asks for NULL). */
function noDate(prefix: string, legacy: boolean): Test {
  if (prefix === '!') return (cell) => cell !== null
  return prefix === '' || legacy ? (cell) => cell === null : () => false
}

function equality(kind: Column<unknown>['kind'], wanted: Cell, value: unknown, legacy: boolean): Test {
  if (value === null || (value === '' && legacy)) return (cell) => cell === null || cell === '' || (legacy && cell === 0)
  if (kind !== 'text') return (cell) => comparable(cell, kind) === wanted || (legacy && wanted === 0 && cell === null)
  if (legacy) return (cell) => comparable(cell, kind) === wanted
  const like = likePattern(String(wanted))
  return (cell) => cell !== null && like.test(String(cell))
}

/** The new lists compare text by LIKE: % and _ are wildcards. */
const likePattern = (text: string) =>
  new RegExp(
    `^${text
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('%', '.*')
      .replaceAll('_', '.')}$`,
    'is',
  )

const comparable = (cell: Cell, kind: Column<unknown>['kind']): Cell => {
  if (cell === null) return null
  return kind === 'date' ? Math.floor(Number(cell) / 1000) * 1000 : kind === 'int' ? Number(cell) : String(cell).toLowerCase()
}

function ordered(prefix: string, cell: string | number, wanted: string | number): boolean {
  if (prefix === '<') return cell < wanted
  if (prefix === '<=') return cell <= wanted
  return prefix === '>' ? cell > wanted : cell >= wanted
}
