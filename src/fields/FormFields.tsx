import { memo, useId } from 'react'
import { type Control, type FieldError, useController } from 'react-hook-form'
import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import type { FieldDescriptor } from './descriptor'
import './fields.css'
import type { FieldContext } from './fieldType'
import { fieldTypeOf } from './fieldTypes'
import { type FormValues, fieldName, hiddenDefault } from './formSchema'
import type { FieldForm } from './useFieldForm'

type Props = {
  fields: FieldForm
  /** opens the same question in the portal, for what cannot be answered here; must keep its identity */
  openInPortal?: () => void
  /** nothing can be changed; goes with a disabled fieldset around the form */
  isDisabled?: boolean
}

/** The fields of a form in two columns, one where there is no room. */
export function FormFields({ fields: { form, descriptors, context }, openInPortal, isDisabled = false }: Props) {
  return (
    <div className="field-form">
      <div className="field-grid">
        {descriptors.map((descriptor, index) => (
          <FormField
            key={fieldName(index)}
            name={fieldName(index)}
            control={form.control}
            descriptor={descriptor}
            context={context}
            openInPortal={openInPortal}
            isDisabled={isDisabled}
          />
        ))}
      </div>
    </div>
  )
}

type FieldProps = {
  name: string
  control: Control<FormValues>
  descriptor: FieldDescriptor
  context: FieldContext
  openInPortal: (() => void) | undefined
  isDisabled: boolean
}

// Each field listens for itself alone: a key pressed in one of a hundred draws one.
const FormField = memo(function FormField({ name, control, descriptor, context, openInPortal, isDisabled }: FieldProps) {
  const { field, fieldState } = useController({ name, control })
  const id = useId()
  const type = fieldTypeOf(descriptor)
  const error = fieldState.error && firstMessage(fieldState.error)
  const notes = notesOf(descriptor, context)
  const offersPortal = type.offersPortal && openInPortal
  return (
    <div className={type.isWide ? 'field field-wide' : 'field'}>
      <Label id={id} isGroup={type.isGroup} descriptor={descriptor} />
      <type.Control
        descriptor={descriptor}
        context={context}
        id={id}
        labelId={`${id}-label`}
        describedBy={error || notes.length > 0 ? `${id}-below` : undefined}
        invalid={error !== undefined}
        isDisabled={isDisabled}
        wrongItems={wrongItems(fieldState.error)}
        value={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
        focusRef={field.ref}
        openInPortal={openInPortal}
      />
      <div id={`${id}-below`} className="field-below">
        {error && <p className="hint bad">{error}</p>}
        {!error &&
          notes.map((note) => (
            <p key={note} className="hint">
              {note}
            </p>
          ))}
      </div>
      {offersPortal && (
        <span>
          <Button small onClick={openInPortal}>
            {text('fields.openInPortal')}
          </Button>
        </span>
      )}
    </div>
  )
})

// A label cannot point at a group; there the group points at its name.
function Label({ id, isGroup, descriptor }: { id: string; isGroup: true | undefined; descriptor: FieldDescriptor }) {
  const star = descriptor.required && (
    <span className="req" title={text('fields.requiredMark')} aria-hidden="true">
      {' *'}
    </span>
  )
  return isGroup ? (
    <span id={`${id}-label`} className="label">
      {descriptor.name}
      {star}
    </span>
  ) : (
    <label id={`${id}-label`} htmlFor={id}>
      {descriptor.name}
      {star}
    </label>
  )
}

function notesOf(descriptor: FieldDescriptor, context: FieldContext): string[] {
  const hidden = hiddenDefault(descriptor, context)
  const own = fieldTypeOf(descriptor).note?.(descriptor)
  const notes = [descriptor.description, own ?? '', hidden && text('fields.hiddenDefault', { value: hidden })]
  return [...new Set(notes.filter((note) => note !== ''))]
}

// Several values have an error each, in their places.
const firstMessage = (error: FieldError | (FieldError | undefined)[]): string =>
  (Array.isArray(error) ? error.find(Boolean)?.message : error.message) ?? text('fields.wrong')
const wrongItems = (error: unknown): number[] => (Array.isArray(error) ? error.flatMap((one, index) => (one ? [index] : [])) : [])
