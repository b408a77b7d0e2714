import { text } from '@/i18n/i18n'
import { Field } from '@/ui/Field'
import type { TypeChoice } from './typeChoice'

type Unlisted = Exclude<TypeChoice, { by: 'list' }>
type Props = { choice: Unlisted; onChange(choice: Unlisted): void; isWrong: boolean }

/** What the portal does not list: a number, or the type in the portal's own words. */
export function TypeParts({ choice, onChange, isWrong }: Props) {
  if (choice.by === 'number')
    return (
      <Part
        label={text(`upload.type.number.${choice.kind}`)}
        value={choice.number}
        isNumber
        isWrong={isWrong}
        onChange={(number) => onChange({ ...choice, number })}
      />
    )
  return (
    <div className="type-parts">
      <Part
        label={text('upload.type.module')}
        placeholder="crm"
        value={choice.module}
        isWrong={isWrong && choice.module.trim() === ''}
        onChange={(module) => onChange({ ...choice, module })}
      />
      <Part
        label={text('upload.type.entity')}
        placeholder="CCrmDocumentDeal"
        value={choice.entity}
        isWrong={isWrong && choice.entity.trim() === ''}
        onChange={(entity) => onChange({ ...choice, entity })}
      />
      <Part
        label={text('upload.type.code')}
        placeholder="DEAL"
        value={choice.type}
        isWrong={isWrong && choice.type.trim() === ''}
        onChange={(type) => onChange({ ...choice, type })}
      />
    </div>
  )
}

type PartProps = {
  label: string
  value: string
  placeholder?: string
  isNumber?: true
  isWrong: boolean
  onChange(value: string): void
}

const Part = ({ label, value, placeholder, isNumber, isWrong, onChange }: PartProps) => (
  <Field label={label} required>
    {(wiring) => (
      <input
        {...wiring}
        aria-invalid={isWrong || undefined}
        className={isNumber ? 'in' : 'in mono'}
        inputMode={isNumber ? 'numeric' : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
)
