import { X } from 'lucide-react'
import * as z from 'zod/mini'
import { firstDefault, scalarText } from '@/fields/defaults'
import type { ControlProps, FieldType } from '@/fields/fieldType'
import { text } from '@/i18n/i18n'

type Answer = 'Y' | 'N' | ''

export const bool: FieldType<Answer> = {
  Control: YesNo, // two buttons: "not answered" must be visible
  schema: ({ required }) => (required ? z.enum(['Y', 'N'], { error: () => text('fields.chooseYesNo') }) : z.enum(['Y', 'N', ''])),
  initialValue: (descriptor) => yesNo(scalarText(firstDefault(descriptor)).toLowerCase()),
  wireValue: (answer) => answer, // never false: the portal takes it for empty
  isGroup: true,
}

const yesNo = (value: string): Answer =>
  ['y', '1', 'true', 'yes'].includes(value) ? 'Y' : ['n', '0', 'false', 'no'].includes(value) ? 'N' : ''

function YesNo({ id, labelId, descriptor, describedBy, invalid, value, onChange, onBlur, focusRef }: ControlProps<Answer>) {
  return (
    <span className="field-yes-no">
      <span
        className="radio"
        role="radiogroup"
        aria-labelledby={labelId}
        aria-describedby={describedBy}
        aria-required={descriptor.required}
        aria-invalid={invalid}
      >
        {(['Y', 'N'] as const).map((answer) => (
          <label key={answer}>
            <input
              className="field-hidden"
              type="radio"
              name={id}
              ref={answer === 'Y' ? focusRef : undefined}
              checked={value === answer}
              onChange={() => onChange(answer)}
              onBlur={onBlur}
            />
            <span>{text(answer === 'Y' ? 'fields.yes' : 'fields.no')}</span>
          </label>
        ))}
      </span>
      {value !== '' && !descriptor.required && (
        <button
          type="button"
          className="field-remove"
          onClick={() => onChange('')}
          aria-label={text('fields.clear', { name: descriptor.name })}
        >
          <X size={16} aria-hidden="true" />
        </button>
      )}
    </span>
  )
}
