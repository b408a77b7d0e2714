import { fieldTypeName } from '@/bpt/words/valueTypes'
import { text } from '@/i18n/i18n'
import type { Difference } from '@/templates/fieldPlan/differences'
import type { PlannedField } from '@/templates/fieldPlan/planFields'

type TypeDifference = Extract<Difference, { before: string }>

/** What a field holds: of an overwritten one what changes about that. */
export function FieldTypeCell({ row: { field, differences } }: { row: PlannedField }) {
  const words = fieldTypeName(field)
  const options = differences.find((one) => one.of === 'options')
  const type = differences.find((one): one is TypeDifference => one.of === 'type')
  if (options)
    return (
      <>
        {text('upload.fields.optionsBefore', { n: options.before })} →{' '}
        <ins>{text('upload.fields.options', { n: options.after })}</ins>
      </>
    )
  return (
    <>
      {type && (
        <>
          <del>{type.before}</del> →{' '}
        </>
      )}
      {type ? <ins>{words}</ins> : words}
      {field.multiple && ` · ${text('upload.fields.several')}`}
    </>
  )
}

/** What else an import overwrites, in words. */
export function DifferenceWords({ of }: { of: Difference }) {
  switch (of.of) {
    case 'name':
      return (
        <p>
          {text('upload.fields.name')} <del>{of.before}</del> <ins>{of.after}</ins>
        </p>
      )
    case 'type':
      return (
        <p>
          {text('upload.fields.typeCode')} <del>{of.before}</del> <ins>{of.after}</ins>
        </p>
      )
    case 'options':
      return (
        <>
          {of.added.length > 0 && (
            <p>
              {text('upload.fields.adds')} <Words of={of.added} as="ins" />
            </p>
          )}
          {of.removed.length > 0 && (
            <p>
              {text('upload.fields.removes')} <Words of={of.removed} as="del" />
            </p>
          )}
        </>
      )
    default:
      return of satisfies never
  }
}

const MOST = 8

function Words({ of, as: Mark }: { of: readonly string[]; as: 'ins' | 'del' }) {
  return (
    <>
      {of.slice(0, MOST).map((label, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two options may have one label
        <span key={index}>
          <Mark>{label}</Mark>{' '}
        </span>
      ))}
      {of.length > MOST && text('upload.fields.more', { n: of.length - MOST })}
    </>
  )
}
