import { type Command, command, type Params } from '@/portal/command'
import { checkedId } from '@/portal/wire'
import type { CrmKind } from './crmKinds'
import type { ListPlace } from './listPlace'
import { crmItemsSchema, driveFileSchema, listElementsSchema, type Titled } from './schema'

const CONTACT = 3

/** The questions that find items of one kind by their title; contacts are asked for by first and last name, as there is no OR. */
export function searchCrmItems(kind: CrmKind, find: string): Command<Titled[]>[] {
  if (kind.entityTypeId !== CONTACT) return [crmItems(kind, { '%title': find })]
  const [first = '', ...rest] = find.trim().split(/\s+/)
  const other = rest.join(' ')
  if (!other) return [crmItems(kind, { '%lastName': first }), crmItems(kind, { '%name': first })]
  return [crmItems(kind, { '%name': first, '%lastName': other }), crmItems(kind, { '%name': other, '%lastName': first })]
}

/** The titles of up to 50 items of one kind. Missing rows were deleted, or are hidden from this person. */
export const getCrmItems = (kind: CrmKind, ids: readonly number[]): Command<Titled[]> =>
  crmItems(kind, { '@id': ids.map(checkedId) })

function crmItems(kind: CrmKind, filter: Params): Command<Titled[]> {
  const select = kind.entityTypeId === CONTACT ? ['id', 'name', 'lastName'] : ['id', 'title']
  return command('crm.item.list', { entityTypeId: kind.entityTypeId, select, order: { id: 'DESC' }, filter }, crmItemsSchema)
}

const iblockTypes = ['lists', 'bitrix_processes', 'lists_socnet']

/** The questions that find elements of a list: one where the list's type is known, else one a type, of which one is answered. */
export const listElements = (place: ListPlace, filter: { find: string } | { ids: readonly number[] }): Command<Titled[]>[] =>
  (place.iblockType ? [place.iblockType] : iblockTypes).map((type) =>
    command(
      'lists.element.get',
      {
        IBLOCK_TYPE_ID: type,
        IBLOCK_ID: checkedId(place.iblockId),
        FILTER: 'find' in filter ? { '%NAME': filter.find } : { ID: filter.ids.map(checkedId) },
        ELEMENT_ORDER: { ID: 'DESC' },
      },
      listElementsSchema,
    ),
  )

/** One file's name. */
export const driveFile = (id: number) => command('disk.file.get', { id: checkedId(id) }, driveFileSchema)
