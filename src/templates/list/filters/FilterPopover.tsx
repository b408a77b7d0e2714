import { Plus } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { useTemplateListView } from '@/templates/list/TemplateListContext'
import { Button, buttonClass } from '@/ui/Button'
import { Popover } from '@/ui/Popover'
import { cleared, filterFields } from './chips'
import { FilterControl } from './FilterControl'
import { SortSelect } from './SortSelect'

/** Every filter there is; each choice takes effect at once. */
export function FilterPopover() {
  const { filter, show } = useTemplateListView()
  return (
    <Popover
      label={text('templates.filter')}
      trigger={(trigger) => (
        <button {...trigger} type="button" className={buttonClass('plain', true)}>
          <Plus size={16} />
          <span>{text('templates.filter')}</span>
        </button>
      )}
    >
      {(close) => (
        <div className="stack template-filters">
          <SortSelect />
          {filterFields.map((field) => (
            <FilterControl key={field} field={field} />
          ))}
          <div className="bar">
            <Button onClick={() => show(cleared(filter))}>{text('templates.filter.clear')}</Button>
            <Button onClick={close}>{text('templates.close')}</Button>
          </div>
        </div>
      )}
    </Popover>
  )
}
