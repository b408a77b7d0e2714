import { useQuery } from '@tanstack/react-query'
import type { DocumentType } from '@/documents/types/documentType'
import { typeQueries } from '@/documents/types/queries'
import { isSameType } from '@/documents/types/typeOption'
import { typeTitle } from '@/documents/types/typeTitle'

/** What documents of a type are called on this portal; '' while none is chosen. */
export function useTypeTitle(type: DocumentType | undefined): string {
  const { data } = useQuery(typeQueries.options())
  if (!type) return ''
  return data?.options.find((option) => isSameType(option.type, type))?.name || typeTitle(type, {})
}
