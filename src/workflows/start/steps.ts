import type { Template } from '@/templates/schema'
import { pickedIds, type StartSearch, type StepName } from './address'
import { placeOf } from './startType'

/** The step that is shown: the one in the address, as far as what comes before it is there. */
export function stepOf(search: StartSearch, template: Template | undefined, isAnswered: boolean): StepName {
  const wanted = search.step ?? 'template'
  if (!template || wanted === 'template') return 'template'
  if (wanted === 'documents' || !hasDocuments(search, template)) return 'documents'
  return wanted === 'review' && !isAnswered ? 'parameters' : wanted
}

/** Whether documents are picked, or all that match are meant. */
export const hasDocuments = (search: StartSearch, { documentType }: Template): boolean =>
  isAll(search, documentType) || pickedIds(search, documentType).length > 0

/** All that match a filter: only the CRM can be asked so. */
export const isAll = ({ scope }: StartSearch, type: Template['documentType']): boolean =>
  scope === 'all' && placeOf(type).kind === 'crm'
