import { text } from '@/i18n/i18n'
import { sortNames, sortOf } from '@/templates/filter'
import { columnLabel } from '@/templates/list/columns'
import { useTemplateListView } from '@/templates/list/TemplateListContext'
import { SortField } from '@/ui/SortField'

export function SortSelect() {
  const { filter, show } = useTemplateListView()
  const { name, descending } = sortOf(filter.sort)
  return (
    <SortField
      label={text('templates.sort')}
      names={sortNames}
      value={`${descending ? '-' : ''}${name}`}
      onChange={(sort) => show({ ...filter, sort }, true)}
      optionLabel={(of, down) =>
        text(down ? 'templates.sort.descending' : 'templates.sort.ascending', { column: columnLabel(of) })
      }
    />
  )
}
