import { text } from '@/i18n/i18n'
import { sortNames, sortOf } from '@/templates/filter'
import { columnLabel } from '@/templates/list/columns'
import { useTemplateListView } from '@/templates/list/TemplateListContext'
import { Field } from '@/ui/Field'

/** The order of the rows, where there are no heads to press. */
export function SortSelect() {
  const { filter, show } = useTemplateListView()
  const { name, descending } = sortOf(filter.sort)
  return (
    <div className="narrow">
      <Field label={text('templates.sort')}>
        {(wiring) => (
          <select
            {...wiring}
            className="in"
            value={`${descending ? '-' : ''}${name}`}
            onChange={({ target }) => show({ ...filter, sort: target.value }, true)}
          >
            {sortNames.flatMap((of) => [
              <option key={of} value={of}>
                {text('templates.sort.ascending', { column: columnLabel(of) })}
              </option>,
              <option key={`-${of}`} value={`-${of}`}>
                {text('templates.sort.descending', { column: columnLabel(of) })}
              </option>,
            ])}
          </select>
        )}
      </Field>
    </div>
  )
}
