import { text } from '@/i18n/i18n'
import { useTemplateListView } from '@/templates/list/TemplateListContext'
import { Button } from '@/ui/Button'
import { FilterChip } from '@/ui/Chip'
import { Popover } from '@/ui/Popover'
import { fieldLabel, fieldValue, filterFields, typesOf } from './chips'
import { FilterControl } from './FilterControl'

/** The filters in force: each can be edited where it stands, or removed. */
export function FilterChips() {
  const { all, filter, show } = useTemplateListView()
  return filterFields.flatMap((field) => {
    const value = fieldValue(field, filter, typesOf(all))
    if (value === undefined) return []
    const label = fieldLabel(field)
    const edit = text('templates.filter.edit', { field: label })
    return (
      <FilterChip
        key={field}
        field={label}
        value={value}
        removeLabel={text('templates.filter.remove', { field: label, value })}
        onRemove={() => {
          focusNext()
          show({ ...filter, [field]: undefined })
        }}
        edit={(words) => (
          <Popover
            label={edit}
            trigger={(trigger) => (
              <button {...trigger} type="button" className="template-filter" title={edit}>
                {words}
              </button>
            )}
          >
            {(close) => (
              <div className="stack">
                <FilterControl field={field} />
                <Button onClick={close}>{text('templates.close')}</Button>
              </div>
            )}
          </Popover>
        )}
      />
    )
  })
}

// The chip goes, and would take the focus along.
function focusNext(): void {
  const next = document.activeElement?.closest('.chip')?.nextElementSibling
  const button = next instanceof HTMLButtonElement ? next : next?.querySelector('button')
  button?.focus()
}
