import { documentEntities } from '@/documents/documentTypes'

const crmTypes = {
  LEAD: 'lead',
  DEAL: 'deal',
  CONTACT: 'contact',
  COMPANY: 'company',
  SMART_INVOICE: 'invoice',
  QUOTE: 'quote',
} as const

/** `module|entity|id` of a document out of what a person has at hand: an id such as DEAL_12, or the address of its page. */
export function documentOf(written: string): string | undefined {
  const text = written.trim()
  if (/^[^|]+\|[^|]*\|[^|]+$/.test(text)) return text
  const [, type, ofType] = /\/crm\/type\/(\d+)\/details\/(\d+)/.exec(text) ?? []
  if (type)
    return crmDocument(type === '31' ? `SMART_INVOICE_${ofType}` : type === '7' ? `QUOTE_${ofType}` : `DYNAMIC_${type}_${ofType}`)
  const [, folder = '', id] = /\/crm\/(lead|deal|contact|company)\/details\/(\d+)/.exec(text) ?? []
  return crmDocument(id ? `${folder}_${id}` : text)
}

function crmDocument(written: string): string | undefined {
  const id = written.toUpperCase()
  const [, stem = ''] = /^(.+)_\d+$/.exec(id) ?? []
  if (/^DYNAMIC_\d+$/.test(stem)) return [...documentEntities.smartProcess, id].join('|')
  return stem in crmTypes ? [...documentEntities[crmTypes[stem as keyof typeof crmTypes]], id].join('|') : undefined
}
