import { ChevronDown, ChevronUp } from 'lucide-react'
import { Checkbox } from './Checkbox'
import type { Column, DataTableProps } from './DataTable'

type HeadProps = Pick<DataTableProps<never>, 'sort' | 'onSort'> & {
  columns: readonly Pick<Column<never>, 'name' | 'label' | 'hideLabel' | 'align' | 'sortable'>[]
  selection?: Pick<NonNullable<DataTableProps<never>['selection']>, 'all' | 'allLabel' | 'toggleAll'> | undefined
}

/** The heads of the columns; those that sort are buttons. */
export function DataTableHead({ columns, sort, onSort, selection }: HeadProps) {
  return (
    // biome-ignore-start lint/a11y/useSemanticElements: see DataTable
    // biome-ignore-start lint/a11y/useFocusableInteractive: heads of a table are read, not walked; their buttons have the focus
    <div role="rowgroup" className="table-head">
      <div role="row" aria-rowindex={1} className="table-row">
        {selection && (
          <span role="columnheader" className="table-check">
            <Checkbox
              label={selection.allLabel}
              checked={selection.all === 'all'}
              mixed={selection.all === 'some'}
              onChange={selection.toggleAll}
            />
          </span>
        )}
        {columns.map(({ name, label, hideLabel, align, sortable }) => {
          const isSorted = sort?.name === name
          const Direction = sort?.descending ? ChevronDown : ChevronUp
          return (
            <span
              key={name}
              role="columnheader"
              className={align}
              data-column={name}
              aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
            >
              {sortable && onSort ? (
                <button type="button" onClick={() => onSort(name)}>
                  {label}
                  {isSorted && <Direction size={14} aria-hidden="true" />}
                </button>
              ) : hideLabel ? (
                <span className="vh">{label}</span>
              ) : (
                label
              )}
            </span>
          )
        })}
      </div>
    </div>
    // biome-ignore-end lint/a11y/useFocusableInteractive: see above
    // biome-ignore-end lint/a11y/useSemanticElements: see DataTable
  )
}
