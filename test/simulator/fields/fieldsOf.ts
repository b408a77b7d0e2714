import type { DocumentField, PortalState } from '../state.ts'
import { standardFields } from './standardFields.ts'

/** The fields of a document type; kinds that nobody has changed yet begin with the standard ones. */
export function fieldsOf(state: PortalState, documentType: string): DocumentField[] {
  const found = state.fields[documentType] ?? standardFields(documentType)
  state.fields[documentType] = found
  return found
}
