import type { Document, PortalState } from '../state.ts'
import { DAY, writtenDate } from './clock.ts'
import type { Random } from './random.ts'
import { companies, contacts, costItems, files, goods, premises, productGroups, subjects } from './titles.ts'

type Kind = { module: string; entity: string; id: (n: number) => string; url: (n: number, title: string) => string; title: Title }
type Title = (n: number, random: Random, now: number) => string

const crm = (entity: string, id: string, path: string, title: Title): Kind => ({
  module: 'crm',
  entity,
  id: (n) => `${id}_${n}`,
  url: (n) => `/crm/${path}/details/${n}/`,
  title,
})
const feed = (iblock: number, title: Title): Kind => ({
  module: 'lists',
  entity: 'BizprocDocument',
  id: String,
  url: (n) => `/bizproc/processes/?livefeed=y&list_id=${iblock}&element_id=${n}`,
  title,
})
const list = (iblock: number, title: Title): Kind => ({
  module: 'lists',
  entity: 'Bitrix\\Lists\\BizprocDocumentLists',
  id: String,
  url: (n) => `/company/lists/${iblock}/element/0/${n}/`,
  title,
})
const ours = 'Bitrix\\Crm\\Integration\\BizProc\\Document\\'

/** DOCUMENT_TYPE[2] → how such documents are named, titled and linked (SEMANTICS §4). */
export const kinds = {
  LEAD: crm(
    'CCrmDocumentLead',
    'LEAD',
    'lead',
    (n, r) => `Anfrage über Website: ${r.pick(companies)}, ${200 + (n % 40) * 80} m²`,
  ),
  DEAL: crm('CCrmDocumentDeal', 'DEAL', 'deal', (_, r) => `${r.pick(companies)}: ${r.pick(subjects)}`),
  CONTACT: crm('CCrmDocumentContact', 'CONTACT', 'contact', (_, r) => r.pick(contacts)),
  COMPANY: crm('CCrmDocumentCompany', 'COMPANY', 'company', (_, r) => r.pick(companies)),
  DYNAMIC_128: crm(
    `${ours}Dynamic`,
    'DYNAMIC_128',
    'type/128',
    (n, r) => `Договор аренды ${r.pick(premises)} № ${n}/АП, ${r.pick(companies)}`,
  ),
  QUOTE: crm(`${ours}Quote`, 'QUOTE', 'type/7', (n, r) => `Angebot ${n}: ${r.pick(subjects)}, ${r.pick(companies)}`),
  SMART_INVOICE: crm(`${ours}SmartInvoice`, 'SMART_INVOICE', 'type/31', (n, r, now) => {
    return `Счёт № ${n} от ${writtenDate(now - r.between(0, 60) * DAY)}, ${r.pick(companies)}`
  }),
  SMART_DOCUMENT: crm(
    `${ours}SmartDocument`,
    'SMART_DOCUMENT',
    'type/36',
    (n, r) => `Wartungsvertrag ${n}, ${r.pick(companies)}`,
  ),
  iblock_31: feed(31, (n) => `Vacation request No. ${n}`),
  iblock_32: feed(32, (n, r) => `Заявка на закупку № ${n}: ${r.pick(goods)}`),
  iblock_47: list(47, (n, r) => `Refund to ${r.pick(companies)}, order ${10_000 + n}`),
  iblock_48: list(48, (n) => costItems[n % costItems.length] ?? ''),
  iblock_49: list(49, (n) => productGroups[n % productGroups.length] ?? ''),
  STORAGE_7: {
    module: 'disk',
    entity: 'Bitrix\\Disk\\BizProcDocument',
    id: String,
    url: (_, title) => `/docs/file/Company/${encodeURIComponent(title)}`,
    title: (n, r) => `${r.pick(files)} ${2025 + (n % 3)}.pdf`,
  },
  TASK_PROJECT_3: {
    module: 'tasks',
    entity: 'Bitrix\\Tasks\\Integration\\Bizproc\\Document\\Task',
    id: String,
    url: (n) => `/company/personal/user/1/tasks/task/view/${n}/`,
    title: (_, r) => `Prepare the start-up: ${r.pick(companies)}`,
  },
  T4: {
    module: 'rpa',
    entity: 'Bitrix\\Rpa\\Integration\\Bizproc\\Document\\Item',
    id: (n) => `4:${n}`,
    url: (n) => `/rpa/item/4/${n}/`,
    title: (_, r) => `Business trip to ${r.pick(companies)}`,
  },
} satisfies Record<string, Kind>

export type DocumentType = keyof typeof kinds
export type DocumentMaker = (type: DocumentType, title?: string) => Document

/** Writes new documents into the state. Now and then it hands the latest one out once more: two workflows run on it. */
export function documentMaker(state: PortalState, random: Random, now: number): DocumentMaker {
  const numbers: Partial<Record<DocumentType, number>> = { SMART_INVOICE: 4470, iblock_31: 511, iblock_32: 1203, DYNAMIC_128: 87 }
  const spare: Partial<Record<DocumentType, Document>> = {}
  let lastElement = 2200 // elements of all lists share one row of ids
  return (type, title) => {
    const second = spare[type]
    if (title === undefined && second && random.chance(0.15)) {
      delete spare[type] // the cloud runs no more than two workflows on a CRM item
      return second
    }
    const kind: Kind = kinds[type]
    const number = (numbers[type] ?? 1500) + 1
    numbers[type] = number
    const id = kind.module === 'crm' ? number : ++lastElement
    const name = title ?? kind.title(number, random, now)
    const created = now - (number % 400) * DAY
    const document: Document = {
      id: [kind.module, kind.entity, kind.id(id)],
      type,
      title: name,
      url: kind.url(id, name),
      created,
    }
    state.documents.push(document)
    spare[type] = document
    return document
  }
}
