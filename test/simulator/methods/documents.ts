import { PAGE_SIZE } from '../list.ts'
import { type Answer, answer, type Context } from '../method.ts'
import { asMap, asValues, isPhpArray, type PhpMap, toInt, toText, upperKeys } from '../php.ts'
import { argumentError, RestError } from '../restError.ts'
import type { Document, PortalState } from '../state.ts'
import { isoDate, parseDate } from '../time.ts'

type Item = { id: number; document: Document }

const crmTypes: Record<string, number> = {
  LEAD: 1,
  DEAL: 2,
  CONTACT: 3,
  COMPANY: 4,
  QUOTE: 7,
  SMART_INVOICE: 31,
  SMART_DOCUMENT: 36,
  SMART_B2E_DOC: 39,
}

/** crm.item.list {entityTypeId, filter, select, order, start}: here names are written as in JavaScript. */
export function crmItemList({ state, me, now }: Context, params: PhpMap): Answer {
  const entityTypeId = toInt(params.entityTypeId)
  if (stemOf(state, entityTypeId) === undefined) throw new RestError('NOT_FOUND', 'Smart process not found')
  const tests = Object.entries(asMap(params.filter)).map(([key, value]) =>
    key.endsWith('createdTime')
      ? createdCondition(key, parseDate(value, state.serverZone, now))
      : condition(key, value, ({ document }) => crmTexts(entityTypeId, document.title)),
  )
  const found = me.extranet ? [] : crmItems(state, entityTypeId).filter((item) => tests.every((test) => test(item)))
  sort(found, params.order, 'title')
  const select = asValues(params.select).map(toText)
  const chosen = (row: PhpMap) =>
    select.length === 0 || select.includes('*')
      ? row
      : Object.fromEntries(Object.entries(row).filter(([name]) => select.includes(name)))
  return page(
    found,
    params.start,
    (item) => chosen(crmRow(entityTypeId, item, state.serverZone)),
    (items) => ({ items }),
  )
}

export function crmTypeList({ state }: Context): Answer {
  const types = state.smartTypes.map(({ entityTypeId, title }, index) => ({ id: index + 1, title, entityTypeId }))
  return { result: { types }, total: types.length }
}

export function listsGet({ state }: Context, params: PhpMap): Answer {
  const { IBLOCK_TYPE_ID, IBLOCK_ID } = upperKeys(params)
  const found = state.iblocks.filter(
    ({ id, type }) => type === requiredText(IBLOCK_TYPE_ID, 'IBLOCK_TYPE_ID') && (!IBLOCK_ID || id === toInt(IBLOCK_ID)),
  )
  return page(found, params.start, ({ id, type, name }) => ({ ID: String(id), IBLOCK_TYPE_ID: type, NAME: name, SORT: '500' }))
}

/** lists.element.get {IBLOCK_TYPE_ID, IBLOCK_ID, ELEMENT_ID or FILTER, ELEMENT_ORDER} */
export function listsElementGet({ state }: Context, params: PhpMap): Answer {
  const { IBLOCK_TYPE_ID, IBLOCK_ID, ELEMENT_ID, FILTER, ELEMENT_ORDER } = upperKeys(params)
  const type = requiredText(IBLOCK_TYPE_ID, 'IBLOCK_TYPE_ID')
  const iblock = state.iblocks.find((one) => one.id === toInt(IBLOCK_ID) && one.type === type)
  if (!iblock) throw new RestError('ERROR_IBLOCK_NOT_FOUND', 'Iblock not found')
  const filter = { ...asMap(FILTER), ...(ELEMENT_ID !== undefined && { ID: ELEMENT_ID }) }
  const tests = Object.entries(filter).map(([key, value]) => condition(key, value, ({ document }) => ({ NAME: document.title })))
  const found = state.documents
    .filter(({ id, type, deleted }) => id[0] === 'lists' && type === `iblock_${iblock.id}` && !deleted)
    .map((document) => ({ id: Number(document.id[2]), document }))
    .filter((item) => tests.every((test) => test(item)))
  sort(found, ELEMENT_ORDER, 'NAME')
  return page(found, params.start, ({ id, document }) => ({
    ID: String(id),
    IBLOCK_ID: String(iblock.id),
    NAME: document.title,
    CODE: null,
  }))
}

export function diskFileGet({ state }: Context, params: PhpMap): Answer {
  const id = toText(upperKeys(params).ID)
  const file = state.documents.find((document) => document.id[0] === 'disk' && document.id[2] === id && !document.deleted)
  if (!file) throw new RestError('ERROR_NOT_FOUND', `Could not find entity with id \`${id}\`.`)
  const storage = /\d+$/.exec(file.type)?.[0] ?? '0'
  return answer({ ID: id, NAME: file.title, CODE: null, STORAGE_ID: storage, TYPE: 'file', DETAIL_URL: file.url })
}

/** DOCUMENT_TYPE[2] of a kind of items; undefined where the portal has no such kind. */
export function stemOf({ smartTypes }: PortalState, entityTypeId: number): string | undefined {
  const name = Object.keys(crmTypes).find((one) => crmTypes[one] === entityTypeId)
  return name ?? (smartTypes.some((type) => type.entityTypeId === entityTypeId) ? `DYNAMIC_${entityTypeId}` : undefined)
}

/** The items of one kind, by their number. */
function crmItems(state: PortalState, entityTypeId: number): Item[] {
  const stem = stemOf(state, entityTypeId)
  const shape = new RegExp(`^${stem}_(\\d+)$`)
  return state.documents.flatMap((document) => {
    const number = document.id[0] === 'crm' && !document.deleted ? shape.exec(document.id[2])?.[1] : undefined
    return number ? [{ id: Number(number), document }] : []
  })
}

/** People have names instead of a title. */
function crmTexts(entityTypeId: number, title: string): Record<string, string> {
  if (entityTypeId !== crmTypes.CONTACT) return { title }
  const [name = '', ...rest] = title.split(' ')
  return { name, lastName: rest.join(' ') }
}

function crmRow(entityTypeId: number, { id, document }: Item, zone: string): PhpMap {
  const created = document.created === undefined ? {} : { createdTime: isoDate(document.created, zone) }
  return { ...{ id, title: null }, ...crmTexts(entityTypeId, document.title), entityTypeId, ...created }
}

/** By the first field asked for: the text named so, otherwise the number. */
function sort(items: Item[], order: unknown, text: string): void {
  const [field, direction] = Object.entries(asMap(order))[0] ?? []
  const sign = toText(direction).toUpperCase() === 'DESC' ? -1 : 1
  items.sort((a, b) => sign * (field === text ? a.document.title.localeCompare(b.document.title) : a.id - b.id))
}

/** `@id`, `=id`, `>id`, `%title`, `!…`; of lists `ID`, `%NAME`. Fields that the item does not have find all. */
function condition(key: string, value: unknown, texts: (item: Item) => Record<string, string>): (item: Item) => boolean {
  const [, prefix = '', name = ''] = /^([!%@=<>]*)(.*)$/.exec(key) ?? []
  const values = isPhpArray(value) ? asValues(value) : [value]
  if (name.toLowerCase() === 'id') {
    const wanted = new Set(values.map(toInt))
    if (prefix === '>') return ({ id }) => id > toInt(value)
    return ({ id }) => wanted.has(id) !== prefix.startsWith('!')
  }
  const wanted = values.map((one) => toText(one).toLowerCase())
  const test = (text: string) =>
    prefix.includes('%') ? wanted.some((one) => text.includes(one.replaceAll('%', ''))) : wanted.includes(text)
  return (item) => {
    const text = texts(item)[name]
    return text === undefined || test(text.toLowerCase()) !== prefix.startsWith('!')
  }
}

/** `>=createdTime`, `<createdTime` … */
function createdCondition(key: string, moment: number | null): (item: Item) => boolean {
  return ({ document: { created = 0 } }) => {
    if (moment === null) return true
    if (key.startsWith('>')) return key.startsWith('>=') ? created >= moment : created > moment
    return key.startsWith('<=') ? created <= moment : created < moment
  }
}

function page<T>(
  found: T[],
  start: unknown,
  toRow: (item: T) => unknown,
  wrap: (rows: unknown[]) => unknown = (rows) => rows,
): Answer {
  const from = toInt(start)
  const result = wrap(found.slice(Math.max(0, from), Math.max(0, from) + PAGE_SIZE).map(toRow))
  if (from < 0) return answer(result)
  return { result, total: found.length, ...(from + PAGE_SIZE < found.length && { next: from + PAGE_SIZE }) }
}

function requiredText(value: unknown, name: string): string {
  if (toText(value) === '') throw argumentError(name)
  return toText(value)
}
