import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Template } from '@/bpt/template'
import type { Names } from '@/bpt/words/names'
import type { DocumentType } from '@/documents/types/documentType'
import { fieldQueries } from '@/templates/fieldPlan/queries'
import { userQueries } from '@/users/queries'
import type { User } from '@/users/schema'
import { peopleIn } from './peopleIn'

export type PortalNames = Names & {
  /** the portal was asked and knows no such person */
  isUnknown(id: number): boolean
}

/** Names of the people and fields of a template, as far as the portal tells them; of `before` too, where it is compared. */
export function useNames(template: Template, documentType: DocumentType | undefined, before?: Template): PortalNames {
  const ids = useMemo(
    () => [...new Set([template, ...(before ? [before] : [])].flatMap((one) => peopleIn(one)))],
    [template, before],
  )
  const people = useQueries({ queries: ids.map((id) => userQueries.one(id)), combine: peopleOf })
  const { data: fields } = useQuery(fieldQueries.names(documentType))
  return useMemo(() => {
    const known = new Map(ids.map((id, index) => [id, people[index]]))
    return {
      person: (id) => {
        const person = known.get(id)
        return person ? { name: person.name, ...(person.isActive ? {} : { left: true }) } : undefined
      },
      isUnknown: (id) => known.get(id) === null,
      field: (id) => (fields && Object.hasOwn(fields, id) ? fields[id] : undefined),
    }
  }, [ids, people, fields])
}

const peopleOf = (answers: UseQueryResult<User | null>[]) => answers.map(({ data }) => data)
