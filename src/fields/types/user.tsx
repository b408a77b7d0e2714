import { X } from 'lucide-react'
import { defaultTexts } from '@/fields/defaults'
import type { ControlProps, FieldType } from '@/fields/fieldType'
import { fitting, listSchema, listWire } from '@/fields/listValue'
import { text } from '@/i18n/i18n'
import { UserPicker } from '@/users/UserPicker'

/** user, S:employee: 'user_N'. A bare number would stay a bare number. Groups ('group_…') can be kept, not chosen. */
export const user: FieldType<string[]> = {
  Control: People,
  schema: listSchema,
  initialValue: (descriptor) => fitting(defaultTexts(descriptor).map(keyOf), descriptor),
  wireValue: listWire,
  isList: true,
}

// 'user_12', '12', '[12]' and 'Ann Lee [12]' are all person 12.
function keyOf(value: string): string {
  const id = /^(?:user_)?(\d+)$/i.exec(value.trim())?.[1] ?? /\[(\d+)\]$/.exec(value.trim())?.[1]
  return id ? `user_${Number(id)}` : value
}

const userId = (key: string): number | undefined => (/^user_[1-9]\d*$/.test(key) ? Number(key.slice(5)) : undefined)

function People({ id, descriptor, describedBy, invalid, value, onChange, onBlur, focusRef }: ControlProps<string[]>) {
  const groups = value.filter((key) => userId(key) === undefined)
  const { multiple } = descriptor
  return (
    <>
      {groups.length > 0 && (
        <span className="field-tags">
          {groups.map((group) => (
            <span key={group} className="tag">
              {group}
              <button
                type="button"
                aria-label={text('fields.remove', { name: group })}
                onClick={() => onChange(value.filter((key) => key !== group))}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </span>
          ))}
        </span>
      )}
      <UserPicker
        id={id}
        multiple={multiple}
        value={value.flatMap((key) => userId(key) ?? [])}
        onChange={(ids) => onChange([...(multiple ? groups : []), ...ids.map((one) => `user_${one}`)])}
        onBlur={onBlur}
        focusRef={focusRef}
        required={descriptor.required}
        invalid={invalid}
        describedBy={describedBy}
      />
    </>
  )
}
