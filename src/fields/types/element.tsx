import { ListElementPicker } from '@/documents/ListElementPicker'
import type { ListPlace } from '@/documents/listPlace'
import { defaultTexts, scalarText } from '@/fields/defaults'
import type { FieldDescriptor } from '@/fields/descriptor'
import type { ControlProps, FieldType } from '@/fields/fieldType'
import { fitting, listSchema, listWire } from '@/fields/listValue'

/** E:EList, UF:iblock_element: the number of a list's element. */
export const element: FieldType<string[]> = {
  Control: Elements,
  schema: listSchema,
  initialValue: (descriptor) =>
    fitting(
      defaultTexts(descriptor).filter((id) => /^[1-9]\d*$/.test(id)),
      descriptor,
    ),
  wireValue: listWire,
  isList: true,
}

/** Which list it is, where Settings or Options tell; without that nothing can be looked up. */
export function listPlace({ settings, options }: FieldDescriptor): ListPlace | undefined {
  const said = new Map(Object.entries(settings).map(([key, value]) => [key.toUpperCase(), scalarText(value)]))
  for (const { value, label } of options) said.set(value.toUpperCase(), said.get(value.toUpperCase()) || label)
  const alone = options.length === 1 ? [options[0]?.value, options[0]?.label] : []
  const iblockId = [said.get('IBLOCK_ID') ?? said.get('LINK_IBLOCK_ID'), ...alone].map(Number).find((id) => id > 0)
  if (!Number.isSafeInteger(iblockId) || !iblockId) return undefined
  return { iblockId, iblockType: said.get('IBLOCK_TYPE_ID') || undefined }
}

function Elements({ id, descriptor, describedBy, invalid, value, onChange, onBlur, focusRef }: ControlProps<string[]>) {
  const place = listPlace(descriptor)
  if (!place) return null
  return (
    <ListElementPicker
      id={id}
      place={place}
      multiple={descriptor.multiple}
      value={value.map(Number)}
      onChange={(ids) => onChange(ids.map(String))}
      onBlur={onBlur}
      focusRef={focusRef}
      required={descriptor.required}
      invalid={invalid}
      describedBy={describedBy}
    />
  )
}
