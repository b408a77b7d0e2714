import { Plus, X } from 'lucide-react'
import { useRef } from 'react'
import * as z from 'zod/mini'
import { defaultList } from '@/fields/defaults'
import type { FieldDescriptor } from '@/fields/descriptor'
import type { AnyFieldType, ControlProps, FieldContext, FieldType } from '@/fields/fieldType'
import { text } from '@/i18n/i18n'

/** Several values of a type that knows one: its control once a value. An empty line is no value. */
export function repeated(type: AnyFieldType): FieldType<unknown[]> {
  const wireValues = (values: readonly unknown[], descriptor: FieldDescriptor, context: FieldContext) =>
    // flat, since the CRM's e-mails and phones are lists already
    values.flatMap((value) => type.wireValue(value, one(descriptor), context)).filter((value) => value !== '')
  const empty = (descriptor: FieldDescriptor, context: FieldContext) =>
    type.initialValue({ ...one(descriptor), defaultValue: null }, context)

  return {
    ...type,
    Control: function Several(props) {
      const add = () => props.onChange([...props.value, empty(props.descriptor, props.context)])
      return <Lines {...props} type={type} add={add} />
    },
    schema: (descriptor, context) =>
      z.array(type.schema({ ...one(descriptor), required: false }, context)).check(
        z.refine((values) => !descriptor.required || wireValues(values, descriptor, context).length > 0, {
          error: () => text('fields.required'),
        }),
      ),
    initialValue: (descriptor, context) => {
      const values = defaultList(descriptor.defaultValue).map((value) =>
        type.initialValue({ ...one(descriptor), defaultValue: value }, context),
      )
      const filled = values.filter((value) => wireValues([value], descriptor, context).length > 0)
      return filled.length > 0 ? filled : [empty(descriptor, context)]
    },
    wireValue: (values, descriptor, context) => {
      const wire = wireValues(values, descriptor, context)
      return wire.length > 0 ? wire : '' // an empty array would vanish from the request
    },
    isGroup: true,
  }
}

const one = (descriptor: FieldDescriptor): FieldDescriptor => ({ ...descriptor, multiple: false })

type LinesProps = ControlProps<unknown[]> & { type: AnyFieldType; add(): void }

function Lines({ type, add, ...props }: LinesProps) {
  const { descriptor, value, onChange, focusRef } = props
  const focusNew = useRef(false)
  const targetOf = (index: number) => (target: { focus(): void } | null) => {
    if (index === (props.wrongItems[0] ?? 0)) focusRef(target)
    if (!target || !focusNew.current || index !== value.length - 1) return
    focusNew.current = false
    target.focus()
  }
  const remove = (index: number) => onChange(value.filter((_, at) => at !== index))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend, and the label stands outside
    <div className="field-lines" role="group" aria-labelledby={props.labelId} aria-describedby={props.describedBy}>
      {value.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <div key={index} className="field-line">
          <LineLabel
            type={type}
            id={`${props.id}-${index}`}
            name={text('fields.line', { name: descriptor.name, number: index + 1 })}
          />
          <type.Control
            {...props}
            id={`${props.id}-${index}`}
            labelId={`${props.id}-${index}-label`}
            descriptor={{ ...descriptor, multiple: false }}
            value={item}
            invalid={props.invalid && (props.wrongItems.length === 0 || props.wrongItems.includes(index))}
            wrongItems={[]}
            onChange={(next) => onChange(value.map((old, at) => (at === index ? next : old)))}
            focusRef={targetOf(index)}
          />
          {value.length > 1 && (
            <button
              type="button"
              className="field-remove"
              onClick={() => remove(index)}
              aria-label={text('fields.removeLine', { name: descriptor.name, number: index + 1 })}
            >
              <X size={16} aria-hidden="true" />
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        className="field-add"
        onClick={() => {
          focusNew.current = true
          add()
        }}
      >
        <Plus size={16} aria-hidden="true" />
        {text('fields.addLine')}
      </button>
    </div>
  )
}

function LineLabel({ type, id, name }: { type: AnyFieldType; id: string; name: string }) {
  return type.isGroup ? (
    <span id={`${id}-label`} className="vh">
      {name}
    </span>
  ) : (
    <label id={`${id}-label`} htmlFor={id} className="vh">
      {name}
    </label>
  )
}
