import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Diagram } from '@/bpt/diagram/Diagram'
import { contentOf } from '@/bpt/file/contentOf'
import { readTemplate } from '@/bpt/model/readTemplate'
import type { Names } from '@/bpt/words/names'
import { text } from '@/i18n/i18n'
import { templateQueries } from '@/templates/queries'
import { Skeleton } from '@/ui/Skeleton'
import { userQueries } from '@/users/queries'

type OpenDiagramProps = {
  templateId: number
  /** names of the steps that wait, joined by commas */
  waiting: string
}

/** The small picture of a template of the portal. */
export function OpenDiagram({ templateId, waiting }: OpenDiagramProps) {
  const client = useQueryClient()
  const { data, isPending } = useQuery({ ...templateQueries.open(templateId), throwOnError: false })
  const stored = data?.stored
  const template = useMemo(() => stored && readTemplate(contentOf(stored)), [stored])
  const lit = useMemo(() => waiting.split(',').filter(Boolean), [waiting])
  // Those the page knows already: the picture asks for nobody.
  const names: Names = useMemo(
    () => ({ person: (id) => client.getQueryData(userQueries.one(id).queryKey) ?? undefined, field: () => undefined }),
    [client],
  )
  if (isPending) return <Skeleton height={260} radius={8} />
  if (!template) return <p className="s t2">{text('bpt.unreadable')}</p>
  return <Diagram isSmall template={template} names={names} fileName="" lit={lit} onSelect={nothing} />
}

const nothing = () => undefined
