import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { getOption, setOption } from '@/portal/options'
import { templateQueries } from '@/templates/queries'
import type { TemplateName } from '@/templates/schema'
import { idSet, idsAsText, idsFromText, type KnownFacts, knownTemplateIds, templatesById } from './facts'
import { peopleQueries } from './people'

export type Facts = {
  /** undefined until the templates are known, from last time or from the portal */
  known: KnownFacts | undefined
  /** by id; undefined until they are read */
  templates: ReadonlyMap<number, TemplateName> | undefined
  /** who left the company; empty until `isLeftRead` */
  left: ReadonlySet<number>
  isLeftRead: boolean
  /** why the templates or the people who left cannot be told */
  error: Error | null
  leftError: Error | null
}

const LATER_MS = 1_500
const noIds: readonly number[] = []

/** What the list's filters are read by: the templates people see, and who left the company. */
export function useFacts(): Facts {
  const names = useQuery({ ...templateQueries.names(), throwOnError: false })
  const people = useQuery(peopleQueries.left())
  const fresh = useMemo(() => names.data && idsAsText(names.data.map(({ id }) => id)), [names.data])
  const templateIds = fresh ?? getOption(knownTemplateIds)
  // The next first request brings rows by these. Written only where they changed, and not before the rows, which only a timer can tell.
  useEffect(() => {
    if (fresh === undefined || fresh === getOption(knownTemplateIds)) return
    const timer = setTimeout(() => fresh !== getOption(knownTemplateIds) && void setOption(knownTemplateIds, fresh), LATER_MS)
    return () => clearTimeout(timer)
  }, [fresh])
  const known = useMemo(
    () =>
      templateIds === '' && fresh === undefined
        ? undefined
        : { templateIds: idsFromText(templateIds), leftIds: people.data ?? [] },
    [templateIds, fresh, people.data],
  )
  return {
    known,
    templates: names.data && templatesById(names.data),
    left: idSet(people.data ?? noIds),
    isLeftRead: people.data !== undefined,
    error: names.data ? null : names.error,
    leftError: people.data ? null : people.error,
  }
}
