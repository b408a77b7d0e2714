import { command } from '@/portal/command'
import { checkedId } from '@/portal/wire'
import { crmFieldsSchema, listFieldsSchema } from './schema'

/** The fields of one kind of CRM items, people's own ones by their names in templates. */
export const crmFields = (entityTypeId: number) =>
  command('crm.item.fields', { entityTypeId: checkedId(entityTypeId), useOriginalUfNames: 'Y' }, crmFieldsSchema)

const iblockTypes = ['bitrix_processes', 'lists', 'lists_socnet']

/** The questions that tell the fields of a list: one where its type is known, else one a type, of which one is answered. */
export const listFields = (iblockId: number, iblockType: string | undefined) =>
  (iblockType ? [iblockType] : iblockTypes).map((type) =>
    command('lists.field.get', { IBLOCK_TYPE_ID: type, IBLOCK_ID: checkedId(iblockId) }, listFieldsSchema),
  )
