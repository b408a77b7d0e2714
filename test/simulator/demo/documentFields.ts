import { field } from '../fields/field.ts'
import { standardFields } from '../fields/standardFields.ts'
import type { DocumentField, PortalState } from '../state.ts'

const list = (first: number, ...labels: string[]) => ({
  options: Object.fromEntries(labels.map((label, index) => [String(first + index), label])),
})
const many = { multiple: true } as const

/** What Nordlicht has added to the documents of its templates. */
const own: Record<string, DocumentField[]> = {
  DEAL: [
    field(
      'UF_CRM_PAY_TERMS',
      'Payment terms',
      'select',
      list(61, 'Prepayment', '14 days net', '30 days net', '60 days net', 'Instalments'),
    ),
    field('UF_CRM_DELIVERY_UNTIL', 'Deliver until', 'date'),
    field('UF_CRM_CONTRACT_FILE', 'Contract', 'file', many),
    field('UF_CRM_COMPETITORS', 'Competitors', 'string', many),
  ],
  LEAD: [
    field('UF_CRM_AREA', 'Area, m²', 'double'),
    field('UF_CRM_CHANNEL', 'How they found us', 'select', list(71, 'Website', 'Trade fair', 'Partner', 'Cold call')),
  ],
  CONTACT: [field('UF_CRM_FIRST_DAY', 'First day', 'date'), field('UF_CRM_BUDDY', 'Buddy', 'user')],
  COMPANY: [
    field('UF_CRM_RISK', 'Risk class', 'select', list(81, 'Low', 'Medium', 'High')),
    field('UF_CRM_INN', 'ИНН', 'string'),
    field('UF_CRM_CHECKED_AT', 'Проверен', 'datetime'),
  ],
  QUOTE: [field('UF_CRM_QUOTE_MARGIN', 'Marge, %', 'double')],
  SMART_INVOICE: [
    field('UF_CRM_SMART_INVOICE_ARTICLE', 'Статья расходов', 'UF:iblock_element'),
    field('UF_CRM_SMART_INVOICE_SCAN', 'Скан счёта', 'file'),
  ],
  DYNAMIC_128: [
    field('UF_CRM_5_1712000000001', 'Наша сторона', 'select', list(91, 'Арендатор', 'Арендодатель')),
    field('UF_CRM_5_1712000000002', 'Действует до', 'date'),
  ],
  iblock_31: [
    field('PROPERTY_FROM', 'From', 'date', { property: 201, required: true }),
    field('PROPERTY_TO', 'To', 'date', { property: 202, required: true }),
    field('PROPERTY_DEPUTY', 'Deputy', 'user', { property: 203 }),
  ],
  iblock_32: [
    field('PROPERTY_SUM', 'Сумма', 'double', { property: 211, required: true }),
    field('PROPERTY_URGENCY', 'Срочность', 'select', {
      property: 212,
      options: { low: 'Обычная', middle: 'В течение недели', high: 'Сегодня' },
    }),
    field('PROPERTY_OFFERS', 'Предложения', 'file', { property: 213, multiple: true }),
    field('PROPERTY_DECISION', 'Решение', 'select', { property: 214, options: { yes: 'Утверждена', no: 'Отклонена' } }),
  ],
  iblock_47: [
    field('PROPERTY_IBAN', 'IBAN', 'string', { property: 221 }),
    field('PROPERTY_PAID', 'Paid on', 'date', { property: 222 }),
  ],
}

export const demoFields = (): PortalState['fields'] =>
  Object.fromEntries(
    Object.entries(own).map(([type, fields]) => [type, [...standardFields(type), ...fields.map((one) => ({ ...one }))]]),
  )

export const demoStorages = (): PortalState['storages'] => [
  { id: 7, name: 'Company drive', entityType: 'common', entityId: 'shared_files_s1' },
  { id: 14, name: 'Travel group', entityType: 'group', entityId: '14' },
  { id: 21, name: 'Ирина Белова', entityType: 'user', entityId: '1' },
]

/** Of a REST app that registers invoices, and of a module on this portal. */
export const demoActivities = ['rest_5f0c2a9be41d7783c6a1d09f2b8e4c37', 'NordlichtErpExportActivity'] as const
