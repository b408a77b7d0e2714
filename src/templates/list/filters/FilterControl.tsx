import { text } from '@/i18n/i18n'
import { autoStarts, owners, type TemplateFilter } from '@/templates/filter'
import { useTemplateListView } from '@/templates/list/TemplateListContext'
import { Checkbox } from '@/ui/Checkbox'
import { Field } from '@/ui/Field'
import { type FilterField, fieldLabel, typesOf } from './chips'

/** The control of one filter. */
export function FilterControl({ field }: { field: FilterField }) {
  const { all, filter, show } = useTemplateListView()
  switch (field) {
    case 'type':
      return <Choice field="type" options={typesOf(all).map(({ type, name }) => [type, name])} />
    case 'owner':
      return <Choice field="owner" options={owners.map((owner) => [owner, text(`templates.owner.${owner}`)])} />
    case 'auto':
      return <Choice field="auto" options={autoStarts.map((auto) => [auto, text(`templates.filter.auto.${auto}`)])} />
    default:
      return (
        <Checkbox checked={filter[field] === true} onChange={(isOn) => show({ ...filter, [field]: isOn || undefined })}>
          {fieldLabel(field)}
        </Checkbox>
      )
  }
}

type ChoiceProps = { field: 'type' | 'owner' | 'auto'; options: readonly (readonly [value: string, label: string])[] }

function Choice({ field, options }: ChoiceProps) {
  const { filter, show } = useTemplateListView()
  const chosen = filter[field] ?? ''
  const known = options.some(([value]) => value === chosen) || chosen === ''
  return (
    <Field label={fieldLabel(field)}>
      {(wiring) => (
        <select
          {...wiring}
          className="in"
          value={chosen}
          onChange={({ target: { value } }) => show({ ...filter, [field]: value || undefined } as TemplateFilter)}
        >
          <option value="">{text('templates.filter.any')}</option>
          {!known && <option value={chosen}>{chosen}</option>}
          {options.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
