import { matchSorter } from 'match-sorter'
import { useState } from 'react'
import { defaultTexts } from '@/fields/defaults'
import type { FieldDescriptor } from '@/fields/descriptor'
import type { ControlProps, FieldType } from '@/fields/fieldType'
import { fitting, listSchema, listWire } from '@/fields/listValue'
import { text } from '@/i18n/i18n'
import { Picker, type PickerItem } from '@/ui/Picker'
import { string } from './string'

/** select, internalselect: the key of a choice. */
export const select: FieldType<string[]> = {
  Control: (props) => (props.descriptor.multiple ? <SelectMany {...props} /> : <SelectOne {...props} />),
  schema: listSchema,
  initialValue: (descriptor) => fitting(defaultTexts(descriptor), descriptor),
  wireValue: listWire,
  isList: true,
}

/** A choice whose choices the portal does not tell: the key as text. */
export const code: FieldType<string> = { ...string, note: () => text('fields.codeNote') }

function SelectOne({ id, descriptor, describedBy, invalid, value, onChange, onBlur, focusRef }: ControlProps<string[]>) {
  const [chosen = ''] = value
  return (
    <select
      className="in"
      id={id}
      ref={focusRef}
      value={chosen}
      onChange={(event) => onChange(event.target.value === '' ? [] : [event.target.value])}
      onBlur={onBlur}
      aria-required={descriptor.required}
      aria-invalid={invalid}
      aria-describedby={describedBy}
    >
      <option value="">{text('fields.notChosen')}</option>
      {choices(descriptor, value).map((item) => (
        <option key={item.id} value={item.id}>
          {item.label}
        </option>
      ))}
    </select>
  )
}

function SelectMany({ id, descriptor, describedBy, invalid, value, onChange, onBlur, focusRef }: ControlProps<string[]>) {
  const [find, setFind] = useState('')
  const all = choices(descriptor, value)
  const options = find.trim() === '' ? all : matchSorter(all, find, { keys: ['label'] })
  return (
    <Picker
      id={id}
      multiple
      chosen={value.flatMap((key) => all.find((item) => item.id === key) ?? [])}
      onChange={(items) => onChange(items.map((item) => item.id))}
      options={options}
      onSearch={setFind}
      delay={0}
      message={options.some((item) => !value.includes(item.id)) ? undefined : text('fields.noChoices')}
      placeholder={text('fields.add')}
      removeLabel={(name) => text('fields.remove', { name })}
      onBlur={onBlur}
      focusRef={focusRef}
      required={descriptor.required}
      invalid={invalid}
      describedBy={describedBy}
    />
  )
}

/** The choices, and whatever the portal has chosen beforehand although it does not offer it. */
function choices({ options }: FieldDescriptor, value: readonly string[]): PickerItem[] {
  const known = options.map((option) => ({ id: option.value, label: option.label }))
  const strays = value.filter((key) => !options.some((option) => option.value === key))
  return [...known, ...strays.map((key) => ({ id: key, label: key }))]
}
