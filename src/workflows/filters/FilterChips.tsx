import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { FilterChip } from '@/ui/Chip'
import { Popover } from '@/ui/Popover'
import type { WorkflowFilter } from '@/workflows/filter'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'
import { FilterControl } from './FilterControl'
import { type FilterField, keysOf, useFilterChips } from './useFilterChips'

/** The filters in force: each can be edited where it stands, or removed. */
export function FilterChips() {
  const { filter, show } = useWorkflowListView()
  return useFilterChips(filter).map(({ field, label, value }) => (
    <FilterChip
      key={field}
      field={label}
      value={value}
      removeLabel={text('workflows.filter.remove', { field: label, value })}
      onRemove={() => {
        focusNext()
        show(without(filter, field))
      }}
      edit={(words) => (
        <Popover
          label={text('workflows.filter.edit', { field: label })}
          trigger={(trigger) => (
            <button {...trigger} type="button" className="edit" title={text('workflows.filter.edit', { field: label })}>
              {words}
            </button>
          )}
        >
          {(close) => (
            <div className="stack">
              <FilterControl field={field} />
              <Button onClick={close}>{text('workflows.close')}</Button>
            </div>
          )}
        </Popover>
      )}
    />
  ))
}

// Without the one that is always in force there are automation rules too.
function without(filter: WorkflowFilter, field: FilterField): WorkflowFilter {
  if (field === 'origin') return { ...filter, origin: filter.origin === undefined ? 'all' : undefined }
  return { ...filter, ...Object.fromEntries(keysOf[field].map((key) => [key, undefined])) }
}

// The chip goes, and would take the focus along.
function focusNext(): void {
  const next = document.activeElement?.closest('.chip')?.nextElementSibling
  const button = next instanceof HTMLButtonElement ? next : next?.querySelector('button')
  button?.focus()
}
