import { FileUp, SearchX } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { cleared } from './filters/chips'
import { OpenFile } from './OpenFile'
import { useTemplateListView } from './TemplateListContext'

/** No rows: there is no template yet, or none fits, and the way out. */
export function ListEmpty() {
  const { all, filter, show } = useTemplateListView()
  if (all.length > 0)
    return (
      <EmptyState
        icon={SearchX}
        title={text('templates.empty.filtered')}
        actions={<Button onClick={() => show(cleared(filter))}>{text('templates.filter.clear')}</Button>}
      >
        <p className="t2">{text('templates.empty.filteredText')}</p>
      </EmptyState>
    )
  return (
    <EmptyState icon={FileUp} title={text('templates.empty')} actions={<OpenFile />}>
      <p className="t2">{text('templates.empty.text')}</p>
    </EmptyState>
  )
}
