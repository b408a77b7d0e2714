import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { compareTemplates } from '@/bpt/diff/compareTemplates'
import { text } from '@/i18n/i18n'
import { fieldQueries } from '@/templates/fieldPlan/queries'
import { withAliases } from '@/templates/fieldPlan/withAliases'
import { TemplateView } from '@/templates/view/TemplateView'
import type { CompareSearch } from './compareSearch'
import type { ComparedTemplate } from './useCompared'

type Props = { from: ComparedTemplate; to: ComparedTemplate; search: CompareSearch; show(search: CompareSearch): void }

/** The later one with what has changed since the earlier; it opens on the changes. */
export function ComparedView({ from, to, search, show }: Props) {
  const documentType = to.documentType ?? from.documentType
  // A file's lists have other numbers than this portal's.
  const { data: fields } = useQuery(fieldQueries.of(documentType))
  const changes = useMemo(
    () => compareTemplates(withAliases(from.template, fields), withAliases(to.template, fields)),
    [from, to, fields],
  )
  return (
    <TemplateView
      template={changes.after}
      content={to.content}
      fileName={text('templateView.compare.fileName', { from: from.title, to: to.title })}
      findings={to.findings}
      documentType={documentType}
      changes={{
        changes,
        against: <p className="s t2">{text('templateView.compare.against', { from: from.title, to: to.title })}</p>,
      }}
      startsWhen={to.startsWhen}
      search={{ tab: search.tab ?? 'changes', step: search.step }}
      show={(next) => show({ ...search, ...next, tab: next.tab ?? 'diagram' })}
    />
  )
}
