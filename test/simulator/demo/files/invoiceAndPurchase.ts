import { packBpt } from '../../bpt/packBpt.ts'
import type { DemoTemplate } from '../templates/steps.ts'
import { declared, type Properties } from '../trees/build.ts'
import { invoiceGraph } from '../trees/invoice.ts'
import { purchase } from '../trees/purchase.ts'
import { described } from './fileFields.ts'

/** A graph of blocks for invoices; one of its links leads nowhere. Its fields are all there. */
export const invoiceGraphFile = ({ script, variables }: DemoTemplate): Buffer =>
  packBpt({
    TEMPLATE: [invoiceGraph(script, 2)],
    VARIABLES: variables as Properties,
    DOCUMENT_FIELDS: {
      TITLE: described('Название', 'string', { Required: true }),
      OPPORTUNITY: described('Сумма', 'double'),
      STAGE_ID: described('Стадия', 'select'),
      UF_CRM_SMART_INVOICE_ARTICLE: described('Статья расходов', 'UF:iblock_element'),
      UF_CRM_SMART_INVOICE_SCAN: described('Скан счёта', 'file'),
    },
  })

const names = { sum: 'PROPERTY_SUM', urgency: 'PROPERTY_URGENCY', decision: 'PROPERTY_DECISION', supplier: 'PROPERTY_SUPPLIER' }

/** For a list: writes over the options of one property and makes another. Fields are named by their codes, as exports do. */
export const purchaseList = ({ script, parameters }: DemoTemplate): Buffer =>
  packBpt({
    TEMPLATE: [purchase(script, names)],
    PARAMETERS: parameters as Properties,
    VARIABLES: { Supplier: declared('Поставщик', 'string') },
    DOCUMENT_FIELDS: {
      ID: described('ID элемента', 'int', { Editable: false }),
      IBLOCK_ID: described('ID информационного блока', 'int', { Required: true }),
      NAME: described('Название', 'string', { Required: true }),
      CREATED_BY: described('Кем создан', 'user', { Editable: false }),
      CREATED_BY_PRINTABLE: described('Кем создан (текст)', 'string', { Editable: false }),
      PROPERTY_SUM: described('Сумма', 'double', { Required: true, Alias: 'PROPERTY_211' }),
      PROPERTY_URGENCY: described('Срочность', 'select', {
        Options: { low: 'Обычная', high: 'Сегодня', night: 'Ночью' },
        Alias: 'PROPERTY_212',
      }),
      PROPERTY_OFFERS: described('Предложения', 'file', { Multiple: true, Alias: 'PROPERTY_213' }),
      PROPERTY_DECISION: described('Решение', 'select', {
        Options: { yes: 'Утверждена', no: 'Отклонена' },
        Alias: 'PROPERTY_214',
      }),
      PROPERTY_SUPPLIER: described('Поставщик', 'string', { Alias: 'PROPERTY_1579' }),
    },
  })
