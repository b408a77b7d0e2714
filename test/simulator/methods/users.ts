import { PAGE_SIZE } from '../list.ts'
import { type Answer, answer, type Context } from '../method.ts'
import { asMap, asValues, isPhpArray, isYes, type PhpMap, toInt, toText, upperKeys } from '../php.ts'
import type { Department, Person, PortalState } from '../state.ts'
import { isoDate } from '../time.ts'

/** Any scope; the only honest place besides user.admin for the administrator's flag. */
export const profile = ({ me }: Context): Answer =>
  answer({
    ID: String(me.id),
    ADMIN: me.admin,
    NAME: me.name,
    LAST_NAME: me.lastName,
    PERSONAL_GENDER: me.gender,
    PERSONAL_PHOTO: me.photo,
    TIME_ZONE: me.timeZone,
  })

export const userAdmin = ({ me }: Context): Answer => answer(me.admin)
export const userCurrent = ({ state, me, now }: Context): Answer => answer(toRow(state, me, now))

/** Conditions in FILTER or beside it; 50 a page; nothing found is `[]`. */
export function userGet({ state, me, now }: Context, params: PhpMap): Answer {
  const { FILTER, SORT, ORDER, START, ADMIN_MODE, ...beside } = upperKeys(params)
  const tests = Object.entries(upperKeys({ ...beside, ...asMap(FILTER) })).map(([key, value]) => condition(key, value))
  // Ordinary people do not see those without a department.
  const visible = state.people.filter(({ departments }) => me.admin || departments.length > 0)
  const found = visible.filter((person) => tests.every((test) => test(person)))
  return page(sorted(found, SORT, ORDER), params.start, (person) => toRow(state, person, now))
}

/** {FILTER: {FIND}}: every word begins a part of the name, the position or the department. */
export function userSearch({ state, me, now }: Context, params: PhpMap): Answer {
  const { FILTER, SORT, ORDER, FIND, ...beside } = upperKeys(params)
  const { FIND: inFilter, ...rest } = upperKeys({ ...beside, ...asMap(FILTER) })
  const words = toText(inFilter ?? FIND)
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
  const tests = Object.entries(rest).map(([key, value]) => condition(key, value))
  const found = state.people.filter((person) => {
    if (!me.admin && person.departments.length === 0) return false
    const parts = searchText(state, person)
      .toLowerCase()
      .split(/[\s,]+/)
    return words.every((word) => parts.some((part) => part.startsWith(word))) && tests.every((test) => test(person))
  })
  return page(sorted(found, SORT, ORDER), params.start, (person) => toRow(state, person, now))
}

/** department.get: conditions beside each other; UF_HEAD names the head. */
export function departmentGet({ state }: Context, params: PhpMap): Answer {
  const { ID, NAME, PARENT, UF_HEAD } = upperKeys(params)
  const found = state.departments.filter(
    ({ id, name, parent, head }) =>
      matches(ID, id) && matches(PARENT, parent) && matches(UF_HEAD, head) && (NAME === undefined || toText(NAME) === name),
  )
  return page(found, params.start, departmentRow)
}

const departmentRow = ({ id, name, parent, head }: Department) => ({
  ID: String(id),
  NAME: name,
  SORT: 500,
  ...(parent !== null && { PARENT: String(parent) }),
  ...(head !== null && { UF_HEAD: String(head) }),
})

const matches = (wanted: unknown, value: number | null): boolean =>
  wanted === undefined || (isPhpArray(wanted) ? asValues(wanted) : [wanted]).some((one) => toInt(one) === (value ?? 0))

function page<T>(found: T[], start: unknown, toRow: (item: T) => unknown): Answer {
  if (found.length === 0) return answer([])
  const from = Math.max(0, toInt(start))
  const next = from + PAGE_SIZE
  const result = found.slice(from, next).map(toRow)
  return { result, total: found.length, ...(next < found.length && { next }) }
}

function condition(key: string, value: unknown): (person: Person) => boolean {
  const [, prefix = '', name = ''] = /^([!%@=<>]*)(.*)$/.exec(key) ?? []
  const values = isPhpArray(value) ? asValues(value) : [value]
  if (name === 'ACTIVE') return ({ active }) => active === values.some(isYes)
  if (name === 'NAME_SEARCH')
    return (person) => `${person.name} ${person.lastName}`.toLowerCase().includes(toText(value).toLowerCase())
  const read = cells[name]
  if (!read) return () => true
  const wanted = values.map((one) => toText(one).toLowerCase())
  const test = (cell: string) =>
    prefix.includes('%') ? wanted.some((one) => cell.includes(one.replaceAll('%', ''))) : wanted.includes(cell)
  return (person) => read(person).some((cell) => test(cell.toLowerCase())) !== prefix.startsWith('!')
}

const cells: Record<string, (person: Person) => string[]> = {
  ID: ({ id }) => [String(id)],
  NAME: ({ name }) => [name],
  LAST_NAME: ({ lastName }) => [lastName],
  EMAIL: ({ email }) => [email],
  WORK_POSITION: ({ position }) => [position],
  PERSONAL_GENDER: ({ gender }) => [gender],
  UF_DEPARTMENT: ({ departments }) => departments.map(String),
  USER_TYPE: (person) => [userType(person)],
}

function sorted(people: Person[], sort: unknown, order: unknown): Person[] {
  const read = cells[toText(sort).toUpperCase()]
  const key = ({ id }: Person) => String(id).padStart(9, '0')
  const text = (person: Person) => (read && toText(sort).toUpperCase() !== 'ID' ? (read(person)[0] ?? '') : key(person))
  const sign = toText(order).toUpperCase() === 'DESC' ? -1 : 1
  return people.toSorted((a, b) => sign * text(a).localeCompare(text(b)))
}

const userType = ({ extranet }: Person) => (extranet ? 'extranet' : 'employee')
const departmentNames = (state: PortalState, { departments }: Person) =>
  state.departments.filter(({ id }) => departments.includes(id)).map(({ name }) => name)
const searchText = (state: PortalState, person: Person) =>
  [person.name, person.lastName, person.position, ...departmentNames(state, person)].join(' ')

/** Scope user_brief leaves the addresses out. */
function toRow(state: PortalState, person: Person, now: number): PhpMap {
  const contacts = state.scopes.includes('user') || state.scopes.includes('user_basic')
  return {
    ID: String(person.id),
    XML_ID: String(person.id),
    ACTIVE: person.active,
    NAME: person.name,
    LAST_NAME: person.lastName,
    SECOND_NAME: '',
    ...(contacts && { EMAIL: person.email }),
    IS_ONLINE: 'N',
    TIME_ZONE: person.timeZone,
    TIME_ZONE_OFFSET: String(offsetSeconds(person.timeZone, now)),
    PERSONAL_PHOTO: person.photo,
    PERSONAL_GENDER: person.gender,
    WORK_POSITION: person.position,
    UF_DEPARTMENT: person.departments,
    USER_TYPE: userType(person),
  }
}

function offsetSeconds(zone: string, now: number): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(isoDate(now, zone || 'UTC')) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60)
}
