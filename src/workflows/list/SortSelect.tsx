import { text } from '@/i18n/i18n'
import { Field } from '@/ui/Field'
import { columnLabel } from '@/workflows/columns'
import { sortNames, sortOf } from '@/workflows/filter'
import { useWorkflowFilter } from '@/workflows/useWorkflowFilter'

/** The order of the rows, where there are no heads to press. */
export function SortSelect() {
  const { filter, show } = useWorkflowFilter()
  const { name, descending } = sortOf(filter.sort)
  return (
    <div className="narrow">
      <Field label={text('workflows.sort')}>
        {(wiring) => (
          <select
            {...wiring}
            className="in"
            value={`${descending ? '-' : ''}${name}`}
            onChange={({ target }) => show({ ...filter, sort: target.value }, true)}
          >
            {sortNames.flatMap((of) => [
              <option key={of} value={of}>
                {text('workflows.sort.ascending', { column: columnLabel(of) })}
              </option>,
              <option key={`-${of}`} value={`-${of}`}>
                {text('workflows.sort.descending', { column: columnLabel(of) })}
              </option>,
            ])}
          </select>
        )}
      </Field>
    </div>
  )
}
