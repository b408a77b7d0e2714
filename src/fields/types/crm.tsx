import { CrmPicker } from '@/documents/CrmPicker'
import { type CrmKind, crmItemKey, crmKind, parseCrmItem, usualCrmKinds } from '@/documents/crmKinds'
import { defaultTexts, scalarText } from '@/fields/defaults'
import type { FieldDescriptor } from '@/fields/descriptor'
import type { ControlProps, FieldType } from '@/fields/fieldType'
import { fitting, listSchema, listWire } from '@/fields/listValue'

/** UF:crm, E:ECrm: 'D_12' …; the bare number where the field allows one kind only, as the portal itself keeps it. */
export const crm: FieldType<string[]> = {
  Control: CrmItems,
  schema: listSchema,
  initialValue: (descriptor) => {
    const { kinds } = allowed(descriptor)
    const items = defaultTexts(descriptor).flatMap((value) => parseCrmItem(value, kinds) ?? [])
    return fitting(items.map(crmItemKey), descriptor)
  },
  wireValue: (keys, descriptor) => {
    const { kinds, isSaid } = allowed(descriptor)
    // Of another kind than the one allowed, a bare number would mean another item.
    const only = isSaid && kinds.length === 1 ? `${kinds[0]?.prefix}_` : ''
    return listWire(
      keys.map((key) => (only && key.startsWith(only) ? key.slice(only.length) : key)),
      descriptor,
    )
  },
  isList: true,
}

function CrmItems({ id, descriptor, describedBy, invalid, value, onChange, onBlur, focusRef }: ControlProps<string[]>) {
  const { kinds } = allowed(descriptor)
  return (
    <CrmPicker
      id={id}
      kinds={kinds}
      multiple={descriptor.multiple}
      value={value.flatMap((key) => parseCrmItem(key, kinds) ?? [])}
      onChange={(items) => onChange(items.map(crmItemKey))}
      onBlur={onBlur}
      focusRef={focusRef}
      required={descriptor.required}
      invalid={invalid}
      describedBy={describedBy}
    />
  )
}

/** The kinds that Options or Settings allow: {DEAL: 'Y', LEAD: 'N'}, or just their names. */
function allowed({ options, settings }: FieldDescriptor): { kinds: readonly CrmKind[]; isSaid: boolean } {
  const said = [...options.map(({ value, label }) => [value, label] as const), ...Object.entries(settings)]
  const on = said.filter(([, flag]) => isOn(flag))
  const kinds = on.flatMap(([key, flag]) => crmKind(key) ?? crmKind(scalarText(flag)) ?? [])
  const unique = [...new Map(kinds.map((kind) => [kind.key, kind])).values()]
  return unique.length > 0 ? { kinds: unique, isSaid: true } : { kinds: usualCrmKinds, isSaid: false }
}

const isOn = (flag: unknown): boolean =>
  flag === true || flag === 1 || (typeof flag === 'string' && !['', 'n', '0', 'false'].includes(flag.toLowerCase()))
