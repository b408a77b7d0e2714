import { SlidersHorizontal } from 'lucide-react'
import { type DocumentEntity, documentTypes } from '@/documents/documentTypes'
import { text } from '@/i18n/i18n'
import { Button, IconButton } from '@/ui/Button'
import { FilterChip } from '@/ui/Chip'
import { Field } from '@/ui/Field'
import { Popover } from '@/ui/Popover'
import { requestActivities, type TaskFilter } from './filter'
import type { TaskListRow } from './queries'

type Props = { rows: readonly TaskListRow[]; filter: TaskFilter; onFilter(filter: TaskFilter): void }
type Extra = 'template' | 'request' | 'document'
const extras: readonly Extra[] = ['template', 'request', 'document']

/** Filters beyond the quick ones: template, kind of request, document type. */
export function TaskFilterPopover({ rows, filter, onFilter }: Props) {
  const names = templateNamesOf(rows)
  const choose = (extra: Extra, value: string) =>
    onFilter({ ...filter, [extra]: value === '' ? undefined : extra === 'template' ? Number(value) : value })
  const choices: Record<Extra, [value: string, label: string][]> = {
    // The list of templates is for administrators only, so one chooses among those in sight.
    template: [...names].map(([id, name]) => [String(id), name]),
    request: Object.keys(requestActivities).map((kind) => [kind, valueLabel('request', kind, names)]),
    document: documentTypes.map((kind) => [kind, valueLabel('document', kind, names)]),
  }
  return (
    <Popover
      label={text('tasks.filter')}
      align="end"
      trigger={(trigger) => <IconButton {...trigger} icon={SlidersHorizontal} look="default" label={text('tasks.filter')} />}
    >
      {(close) => (
        <div className="stack">
          {extras.map((extra) => (
            <Field key={extra} label={text(`tasks.filter.${extra}`)}>
              {(wiring) => (
                <select
                  {...wiring}
                  className="in"
                  value={String(filter[extra] ?? '')}
                  onChange={(event) => choose(extra, event.target.value)}
                >
                  <option value="">{text('tasks.filter.any')}</option>
                  {withChosen(choices[extra], filter[extra], (value) => valueLabel(extra, value, names)).map(([value, label]) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          ))}
          <Button onClick={close}>{text('tasks.filter.done')}</Button>
        </div>
      )}
    </Popover>
  )
}

/** The filters in force, each with a way to remove it. */
export function FilterChips({ rows, filter, onFilter }: Props) {
  const names = templateNamesOf(rows)
  const inForce = extras.filter((extra) => filter[extra] !== undefined)
  if (inForce.length === 0) return null
  return (
    <div className="bar">
      {inForce.map((extra) => {
        const field = text(`tasks.filter.${extra}`)
        const value = valueLabel(extra, String(filter[extra]), names)
        return (
          <FilterChip
            key={extra}
            field={field}
            value={value}
            removeLabel={text('tasks.filter.remove', { field, value })}
            onRemove={() => onFilter({ ...filter, [extra]: undefined })}
          />
        )
      })}
    </div>
  )
}

const templateNamesOf = (rows: readonly TaskListRow[]) =>
  new Map(
    rows.flatMap(({ templateId, templateName }) =>
      templateId && templateName ? [[String(templateId), templateName] as const] : [],
    ),
  )

function valueLabel(extra: Extra, value: string, names: ReadonlyMap<string, string>): string {
  if (extra === 'template') return names.get(value) ?? `№ ${value}`
  if (extra === 'request') return text(`tasks.kind.${value as keyof typeof requestActivities}`)
  return text(`documents.type.${value as DocumentEntity}`)
}

// A choice that came with the address stays choosable, also when no row in sight has it.
function withChosen(choices: [string, string][], chosen: string | number | undefined, label: (value: string) => string) {
  const value = String(chosen ?? '')
  return value === '' || choices.some(([known]) => known === value)
    ? choices
    : [[value, label(value)] as [string, string], ...choices]
}
