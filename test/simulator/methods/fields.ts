import { fieldsOf } from '../fields/fieldsOf.ts'
import { type Answer, answer, type Context } from '../method.ts'
import { asMap, isYes, type PhpMap, toInt, toText, upperKeys } from '../php.ts'
import { accessDenied, RestError } from '../restError.ts'
import type { DocumentField, PortalState } from '../state.ts'
import { stemOf } from './documents.ts'

/** What workflows call otherwise than crm.item.* does. */
const itemNames: Record<string, string> = {
  DATE_CREATE: 'CREATED_TIME',
  DATE_MODIFY: 'UPDATED_TIME',
  CREATED_BY_ID: 'CREATED_BY',
  STATUS_ID: 'STAGE_ID',
}
/** What only workflows know. */
const notItems = ['CRM_ID', 'URL']

const itemTypes: Record<string, string> = {
  int: 'integer',
  bool: 'boolean',
  select: 'enumeration',
  user: 'employee',
  'UF:money': 'money',
  'UF:url': 'url',
  'UF:address': 'address',
  'UF:crm': 'crm',
}
const ownTypes: Record<string, string> = {
  STAGE_ID: 'crm_status',
  STATUS_ID: 'crm_status',
  CATEGORY_ID: 'crm_category',
  CURRENCY_ID: 'crm_currency',
  COMPANY_ID: 'crm_company',
  CONTACT_ID: 'crm_contact',
}

/** crm.item.fields {entityTypeId, useOriginalUfNames}: `result.fields` by camelCase names. */
export function crmItemFields({ state, me }: Context, params: PhpMap): Answer {
  const stem = stemOf(state, toInt(params.entityTypeId))
  if (stem === undefined) throw new RestError('NOT_FOUND', 'Smart process not found')
  if (me.extranet) throw accessDenied()
  const original = isYes(params.useOriginalUfNames)
  const told = fieldsOf(state, stem).filter(({ id }) => !notItems.includes(id))
  return answer({ fields: Object.fromEntries(told.map((field) => itemField(field, original))) })
}

function itemField(field: DocumentField, original: boolean): [string, PhpMap] {
  const { id, name, type, required, multiple, readOnly, options } = field
  const isUser = id.startsWith('UF_')
  const upperName = itemNames[id] ?? id
  const told = {
    type: isUser ? (itemTypes[type] ?? type) : (ownTypes[id] ?? (type === 'user' ? 'user' : (itemTypes[type] ?? type))),
    isRequired: required,
    isReadOnly: readOnly,
    isImmutable: false,
    isMultiple: multiple,
    isDynamic: isUser,
    ...(isUser && options && { items: Object.entries(options).map(([key, VALUE]) => ({ ID: key, VALUE })) }),
    title: name,
    ...(isUser && { listLabel: name, formLabel: name, filterLabel: name, settings: [] }),
    upperName,
  }
  return [isUser && original ? id : camelCase(upperName), told]
}

/** UF_CRM_2_1639669411830 → ufCrm2_1639669411830: the number at the end of a user field keeps its stroke. */
function camelCase(upperName: string): string {
  const [, head = upperName, tail = ''] = (upperName.startsWith('UF_') && /^(.*?)(_\d+)$/.exec(upperName)) || []
  return head.toLowerCase().replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) + tail
}

/** What bizproc calls types, and what lists call them. */
const propertyTypes: Record<string, string> = {
  string: 'S',
  text: 'S:HTML',
  int: 'N',
  double: 'N',
  select: 'L',
  file: 'F',
  date: 'S:Date',
  datetime: 'S:DateTime',
  user: 'S:employee',
  bool: 'L',
}

/** lists.field.get {IBLOCK_TYPE_ID, IBLOCK_ID, FIELD_ID}: by their ids, or by its type where one is asked for. */
export function listsFieldGet({ state }: Context, params: PhpMap): Answer {
  const { IBLOCK_TYPE_ID, IBLOCK_ID, FIELD_ID } = upperKeys(params)
  for (const [name, value] of Object.entries({ IBLOCK_TYPE_ID, IBLOCK_ID }))
    if (toText(value) === '')
      throw new RestError('ERROR_REQUIRED_PARAMETERS_MISSING', `Required parameter \`${name}\` is missing`)
  const iblock = findIblock(state, IBLOCK_ID, IBLOCK_TYPE_ID)
  const told = fieldsOf(state, `iblock_${iblock.id}`)
    .filter(({ id, property }) => property !== undefined || shown.includes(id))
    .map((field, index) => listField(field, index))
  if (toText(FIELD_ID) === '') return answer(Object.fromEntries(told.map((field) => [field.FIELD_ID, field])))
  return answer(
    Object.fromEntries(told.filter((field) => field.FIELD_ID === toText(FIELD_ID)).map((field) => [field.TYPE, field])),
  )
}

/** Of the element's own fields those that a list shows. */
const shown = ['NAME', 'SORT', 'ACTIVE', 'PREVIEW_TEXT', 'DETAIL_TEXT', 'DATE_CREATE', 'CREATED_BY', 'TIMESTAMP_X', 'MODIFIED_BY']

function findIblock({ iblocks }: PortalState, id: unknown, type: unknown) {
  const found = iblocks.find((one) => one.id === toInt(id) && one.type === toText(type))
  if (!found) throw new RestError('ERROR_IBLOCK_NOT_FOUND', 'Iblock not found')
  return found
}

function listField({ id, name, type, required, multiple, options, property }: DocumentField, index: number) {
  const wire = type.includes(':') ? type : (propertyTypes[type] ?? 'S')
  const own = {
    FIELD_ID: property === undefined ? id : `PROPERTY_${property}`,
    SORT: (index + 1) * 10,
    NAME: name,
    IS_REQUIRED: required ? 'Y' : 'N',
    MULTIPLE: multiple ? 'Y' : 'N',
    DEFAULT_VALUE: '',
    TYPE: property === undefined ? id : wire,
    SETTINGS: { SHOW_ADD_FORM: 'Y', SHOW_EDIT_FORM: 'Y' },
  }
  if (property === undefined) return own
  const [propertyType = 'S', userType] = wire.split(':')
  return {
    ...own,
    PROPERTY_TYPE: propertyType,
    PROPERTY_USER_TYPE: userType === undefined ? false : asMap({ USER_TYPE: userType }),
    CODE: id.replace(/^PROPERTY_/, ''),
    ID: String(property),
    LINK_IBLOCK_ID: null,
    ROW_COUNT: '1',
    COL_COUNT: '30',
    USER_TYPE_SETTINGS: null,
    ...(wire === 'L' && {
      DISPLAY_VALUES_FORM: Object.fromEntries(
        Object.values(options ?? {}).map((label, index) => [property * 100 + index, label]),
      ),
    }),
  }
}

/** disk.storage.getlist: what one may see of the Drive. */
export function diskStorageGetlist({ state, me }: Context): Answer {
  const seen = state.storages.filter(
    ({ entityType, entityId }) => !me.extranet && (entityType !== 'user' || entityId === String(me.id)),
  )
  const rows = seen.map(({ id, name, entityType, entityId }) => ({
    ID: String(id),
    NAME: name,
    CODE: null,
    MODULE_ID: 'disk',
    ENTITY_TYPE: entityType,
    ENTITY_ID: entityId,
    ROOT_OBJECT_ID: String(id * 10 + 1),
  }))
  return { result: rows, total: rows.length }
}
