import { queryOptions, skipToken } from '@tanstack/react-query'
import type { DocumentType } from '@/documents/types/documentType'
import type { Command } from '@/portal/command'
import { type Answer, readTogether } from '@/portal/portal'
import { crmFields, listFields } from './api'
import { fieldPlace } from './fieldPlace'
import type { PortalField } from './schema'

const fieldNames = (fields: PortalField[]): Record<string, string> => Object.fromEntries(fields.map(({ id, name }) => [id, name]))

export const fieldQueries = {
  /** What the fields of such documents are called, by their ids. */
  names: (type: DocumentType | undefined) => ({ ...fieldQueries.of(type), select: fieldNames }),
  /** The fields that documents of this type have now. Fails where the portal does not tell them; asks nothing where REST cannot. */
  of: (type: DocumentType | undefined) => {
    return queryOptions({
      queryKey: ['documentFields', type],
      queryFn: type && fieldPlace(type) ? () => readFields(type) : skipToken,
      staleTime: 60_000,
      throwOnError: false,
    })
  },
}

/** The fields of such documents; none where REST does not tell them. Throws what the portal refuses. */
export async function readFields(type: DocumentType): Promise<PortalField[]> {
  const place = fieldPlace(type)
  if (!place) return []
  return readAny(place.kind === 'crm' ? [crmFields(place.entityTypeId)] : listFields(place.iblockId, place.iblockType))
}

// A list is of one type only: of three answers two are refusals.
async function readAny(commands: Command<PortalField[]>[]): Promise<PortalField[]> {
  const answers: Answer<PortalField[]>[] = Object.values(
    await readTogether(Object.fromEntries(commands.map((command, index) => [`fields${index}`, command]))),
  )
  const read = answers.filter((answer) => answer.ok)
  const refused = answers.find((answer) => !answer.ok)
  if (read.length === 0 && refused && !refused.ok) throw refused.error
  return read.flatMap(({ result }) => result)
}
