import { command } from '@/portal/command'
import { listNamesSchema, listRowsSchema, smartRowsSchema, smartTypesSchema, storageRowsSchema } from './schema'

export type IblockType = 'bitrix_processes' | 'lists' | 'lists_socnet'

/** Names of smart processes. */
export const smartTypes = () => command('crm.type.list', { order: { id: 'ASC' } }, smartTypesSchema)

/** Names of the lists of one type. */
export const listNames = (iblockType: IblockType) => command('lists.get', { IBLOCK_TYPE_ID: iblockType }, listNamesSchema)

/** A page of smart processes, with their numbers. */
export const smartPage = () => command('crm.type.list', { order: { id: 'ASC' } }, smartRowsSchema)

/** A page of lists of one type, with their numbers. Those of groups are only told to whom the portal lets see them all. */
export const listPage = (iblockType: IblockType) =>
  command('lists.get', { IBLOCK_TYPE_ID: iblockType, IBLOCK_ORDER: { ID: 'ASC' } }, listRowsSchema)

/** A page of Drive's storages, without those of single people: a portal has as many as employees. */
export const storagePage = () =>
  command('disk.storage.getlist', { filter: { '!ENTITY_TYPE': 'user' }, order: { ID: 'ASC' } }, storageRowsSchema)
