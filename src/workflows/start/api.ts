import type { CrmKind } from '@/documents/crmKinds'
import { command, type Params } from '@/portal/command'
import { checkedId } from '@/portal/wire'
import { crmFactsSchema, type MatchConditions } from './schema'

const CONTACT = 3

/** Up to 50 items by id. Missing rows were deleted, or are hidden from this person. */
export const crmItemsById = (kind: CrmKind, ids: readonly number[]) => crmItems(kind, { '@id': ids.map(checkedId) }, 'DESC')

/** A page of the items that match, oldest first, so that what is created meanwhile comes last. */
export const crmItemsMatching = (kind: CrmKind, conditions: MatchConditions, start = 0) =>
  crmItems(kind, matchFilter(kind, conditions), 'ASC', start)

/** Contacts have a last name where the others have a title. */
export const matchFilter = ({ entityTypeId }: CrmKind, { title, createdFrom, createdBefore }: MatchConditions): Params => ({
  ...(title === '' ? {} : { [entityTypeId === CONTACT ? '%lastName' : '%title']: title }),
  ...(createdFrom === null ? {} : { '>=createdTime': createdFrom }),
  ...(createdBefore === null ? {} : { '<createdTime': createdBefore }),
})

function crmItems(kind: CrmKind, filter: Params, order: 'ASC' | 'DESC', start?: number) {
  const names = kind.entityTypeId === CONTACT ? ['name', 'lastName'] : ['title']
  const select = ['id', ...names, 'assignedById', 'createdTime', 'updatedTime']
  return command(
    'crm.item.list',
    { entityTypeId: kind.entityTypeId, select, order: { id: order }, filter, start },
    crmFactsSchema,
  )
}
