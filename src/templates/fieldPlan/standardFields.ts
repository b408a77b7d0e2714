import type { DocumentType } from '@/documents/types/documentType'

/** Fields of CRM items that crm.item.fields does not name, or names otherwise than workflows do. */
const crm = new Set([
  'CRM_ID',
  'URL',
  'URL_BB',
  'LINK_USER',
  'TIME_CREATE',
  'FORMS',
  'ASSIGNED_BY_EMAIL',
  'ASSIGNED_BY_WORK_PHONE',
  'ASSIGNED_BY_PERSONAL_MOBILE',
  'TRACKING_SOURCE_ID',
  'OPPORTUNITY_ACCOUNT',
  'ACCOUNT_CURRENCY_ID',
  'PRODUCT_IDS',
  'PRODUCT_IDS_PRINTABLE',
  'OBSERVER_IDS',
  'CONTACT_IDS',
  'COMPANY_IDS',
  'WEBFORM_ID',
  'DATE_CREATE',
  'DATE_MODIFY',
  'CREATED_BY_ID',
  'MODIFY_BY_ID',
  'STAGE_ID',
  'STATUS_ID',
  'CLOSED',
  'CONTACT_ID',
  'ORIGINATOR_ID',
  'ORIGIN_ID',
])

/** Fields of every element of a list. */
const list = new Set([
  ...['ID', 'TIMESTAMP_X', 'MODIFIED_BY', 'DATE_CREATE', 'CREATED_BY', 'IBLOCK_ID', 'IBLOCK_SECTION_ID', 'ACTIVE'],
  ...['BP_PUBLISHED', 'ACTIVE_FROM', 'ACTIVE_TO', 'DATE_ACTIVE_FROM', 'DATE_ACTIVE_TO', 'SORT', 'NAME', 'CODE', 'XML_ID'],
  ...['PREVIEW_PICTURE', 'PREVIEW_TEXT', 'PREVIEW_TEXT_TYPE', 'DETAIL_PICTURE', 'DETAIL_TEXT', 'DETAIL_TEXT_TYPE'],
  ...['CREATED_USER_NAME', 'MODIFIED_USER_NAME', 'SHOW_COUNTER', 'TAGS'],
])

/** Whether every document of this module has such a field of its own. */
export function isStandard(id: string, module: string): boolean {
  if (module === 'lists') return list.has(id)
  // PHONE, PHONE_WORK, EMAIL_HOME …, and the marks of advertising
  return module === 'crm' && (crm.has(id) || /^(PHONE|EMAIL|WEB|IM|UTM)(_[A-Z0-9]+)?$/.test(id))
}

const byRest = ['CREATED_TIME', 'UPDATED_TIME', 'CREATED_BY', 'UPDATED_BY']
const otherwise: Record<string, readonly string[]> = {
  LEAD: [...byRest, 'STAGE_ID'],
  DEAL: [...byRest, 'STATUS_ID'],
  CONTACT: [...byRest, 'STAGE_ID', 'STATUS_ID'],
  COMPANY: [...byRest, 'STAGE_ID', 'STATUS_ID'],
}

/** Whether it is a standard field elsewhere or in REST, while workflows of this kind have none of that name: an import creates it. */
export const isNamedOtherwise = (id: string, { module, type }: DocumentType): boolean =>
  module === 'crm' && Object.hasOwn(otherwise, type) && (otherwise[type] ?? []).includes(id)
