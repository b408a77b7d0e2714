import { command } from '@/portal/command'
import { listNamesSchema, smartTypesSchema } from './schema'

/** Names of smart processes. */
export const smartTypes = () => command('crm.type.list', { order: { id: 'ASC' } }, smartTypesSchema)

/** Names of the lists of one type. */
export const listNames = (iblockType: 'bitrix_processes' | 'lists' | 'lists_socnet') =>
  command('lists.get', { IBLOCK_TYPE_ID: iblockType }, listNamesSchema)
