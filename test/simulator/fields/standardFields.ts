import type { DocumentField } from '../state.ts'
import { field } from './field.ts'

const fixed = { readOnly: true } as const
const common = [
  field('ID', 'ID', 'int', fixed),
  field('CRM_ID', 'CRM item ID', 'string', fixed),
  field('URL', 'Item link', 'string', fixed),
  field('ASSIGNED_BY_ID', 'Responsible', 'user'),
  field('CREATED_BY_ID', 'Created by', 'user', fixed),
  field('DATE_CREATE', 'Created on', 'datetime', fixed),
  field('DATE_MODIFY', 'Modified on', 'datetime', fixed),
  field('OPENED', 'Available to everyone', 'bool'),
  field('COMMENTS', 'Comment', 'text'),
]
const titled = [field('TITLE', 'Name', 'string', { required: true }), ...common]
const money = [field('OPPORTUNITY', 'Amount', 'double'), field('CURRENCY_ID', 'Currency', 'string')]
const customer = [field('COMPANY_ID', 'Company', 'UF:crm'), field('CONTACT_ID', 'Contact', 'UF:crm')]
const channels = [
  field('PHONE', 'Phone', 'phone', { multiple: true }),
  field('EMAIL', 'E-mail', 'email', { multiple: true }),
  field('WEB', 'Website', 'web', { multiple: true }),
]
const stages = (id: string, ...names: string[]) =>
  field(id, 'Stage', 'select', { options: Object.fromEntries(names.map((name) => [name.toUpperCase(), name])) })

const items = (stage: DocumentField) => [...titled, ...money, ...customer, stage, field('BEGINDATE', 'Start date', 'date')]
const dealStages = stages('STAGE_ID', 'New', 'Preparation', 'Executing', 'Won', 'Lose')

const ofCrm: Record<string, DocumentField[]> = {
  LEAD: [
    ...titled,
    ...money,
    ...channels,
    field('NAME', 'First name', 'string'),
    stages('STATUS_ID', 'New', 'In_process', 'Converted'),
  ],
  DEAL: [...items(dealStages), field('CATEGORY_ID', 'Pipeline', 'select'), field('CLOSEDATE', 'Close date', 'date')],
  CONTACT: [
    field('NAME', 'First name', 'string', { required: true }),
    field('LAST_NAME', 'Last name', 'string'),
    field('POST', 'Position', 'string'),
    ...common,
    ...channels,
    field('COMPANY_ID', 'Company', 'UF:crm'),
  ],
  COMPANY: [...titled, ...channels, field('INDUSTRY', 'Industry', 'select'), field('REVENUE', 'Annual revenue', 'double')],
  QUOTE: items(stages('STATUS_ID', 'Draft', 'Sent', 'Approved', 'Declined')),
}
const ofItems = [
  ...items(stages('STAGE_ID', 'New', 'Preparation', 'Success', 'Fail')),
  field('CATEGORY_ID', 'Pipeline', 'select'),
]

const ofLists = [
  field('ID', 'Element ID', 'int', fixed),
  field('NAME', 'Name', 'string', { required: true }),
  field('IBLOCK_ID', 'List ID', 'int', { required: true }),
  field('CREATED_BY', 'Created by', 'user', fixed),
  field('DATE_CREATE', 'Created on', 'datetime', fixed),
  field('MODIFIED_BY', 'Modified by', 'user'),
  field('TIMESTAMP_X', 'Modified on', 'datetime'),
  field('ACTIVE', 'Active', 'bool'),
  field('SORT', 'Sorting', 'int'),
  field('CODE', 'Code', 'string'),
  field('PREVIEW_TEXT', 'Preview text', 'text'),
  field('DETAIL_TEXT', 'Details', 'text'),
]
const ofDisk = [
  field('ID', 'ID', 'int', fixed),
  field('NAME', 'Name', 'string', { required: true }),
  field('CREATED_BY', 'Created by', 'user', fixed),
  field('CREATE_TIME', 'Created on', 'datetime', fixed),
  field('SIZE', 'Size', 'int', fixed),
]

/** The fields that documents of a type (DEAL, iblock_31, STORAGE_7 …) have on every portal. */
export function standardFields(documentType: string): DocumentField[] {
  const found = ofCrm[documentType] ?? otherFields(documentType)
  return found.map((one) => ({ ...one }))
}

function otherFields(documentType: string): DocumentField[] {
  if (documentType.startsWith('iblock_')) return ofLists
  if (/^(DYNAMIC_|SMART_)/.test(documentType)) return ofItems
  return documentType.startsWith('STORAGE_') ? ofDisk : [field('ID', 'ID', 'int', fixed), field('TITLE', 'Name', 'string')]
}
