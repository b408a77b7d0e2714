import {
  Boxes,
  Building2,
  Contact,
  FileQuestionMark,
  FileText,
  Handshake,
  HardDrive,
  List,
  type LucideIcon,
  ReceiptText,
  ShoppingCart,
  SquareCheck,
  UserPlus,
  Workflow,
} from 'lucide-react'

/** What a document is: for its icon, its word, and the portal's page about it where its address is known. */
export type DocumentKind = {
  name:
    | 'deal'
    | 'lead'
    | 'contact'
    | 'company'
    | 'invoice'
    | 'quote'
    | 'order'
    | 'smart'
    | 'list'
    | 'file'
    | 'task'
    | 'rpa'
    | 'workflow'
    | 'other'
  icon: LucideIcon
  path: string | undefined
}

const icons: Record<DocumentKind['name'], LucideIcon> = {
  deal: Handshake,
  lead: UserPlus,
  contact: Contact,
  company: Building2,
  invoice: ReceiptText,
  quote: FileText,
  order: ShoppingCart,
  smart: Boxes,
  list: List,
  file: HardDrive,
  task: SquareCheck,
  rpa: Workflow,
  workflow: Workflow,
  other: FileQuestionMark,
}

/** The kind of `[module, entity, id]`, told from all three (SEMANTICS §4). */
export function documentKind(moduleId: string, entity: string, documentId: string): DocumentKind {
  if (moduleId === 'crm') return crmDocument(documentId)
  if (moduleId === 'lists') return of('list')
  if (moduleId === 'disk') return of('file')
  if (moduleId === 'tasks') return of('task')
  if (moduleId === 'rpa') {
    const [, type, id] = /^(\d+):(\d+)$/.exec(documentId) ?? []
    return of('rpa', type && `/rpa/item/${type}/${id}/`)
  }
  return of(moduleId === 'bizproc' && entity.endsWith('Workflow') ? 'workflow' : 'other')
}

const of = (name: DocumentKind['name'], path?: string): DocumentKind => ({ name, icon: icons[name], path })

const crmNames: Record<string, [name: DocumentKind['name'], folder: string]> = {
  LEAD: ['lead', '/crm/lead/details'],
  DEAL: ['deal', '/crm/deal/details'],
  CONTACT: ['contact', '/crm/contact/details'],
  COMPANY: ['company', '/crm/company/details'],
  SMART_INVOICE: ['invoice', '/crm/type/31/details'],
  QUOTE: ['quote', '/crm/type/7/details'],
  SMART_DOCUMENT: ['smart', '/crm/type/36/details'],
  SMART_B2E_DOC: ['smart', '/crm/type/39/details'],
  ORDER: ['order', '/shop/orders/details'],
}

function crmDocument(documentId: string): DocumentKind {
  const [, stem = '', id = ''] = /^(.+)_(\d+)$/.exec(documentId) ?? []
  const smart = /^DYNAMIC_(\d+)$/.exec(stem)?.[1]
  if (smart) return of('smart', `/crm/type/${smart}/details/${id}/`)
  const [name, folder] = Object.hasOwn(crmNames, stem) ? (crmNames[stem] ?? []) : []
  return name ? of(name, `${folder}/${id}/`) : of(stem === 'INVOICE' ? 'invoice' : 'other')
}
