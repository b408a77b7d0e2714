import { ListChecks } from 'lucide-react'
import type { FieldDescriptor } from '@/fields/descriptor'
import { FormFields } from '@/fields/FormFields'
import type { FormValues } from '@/fields/formSchema'
import type { FieldForm } from '@/fields/useFieldForm'
import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { StepCard } from '@/workflows/start/StepCard'
import { isAll } from '@/workflows/start/steps'
import type { Chosen } from '@/workflows/start/useStart'
import { FileNotes, isMissing } from './FileNotes'

type Props = {
  chosen: Chosen
  form: FieldForm
  /** parameters that cannot be passed */
  files: readonly FieldDescriptor[]
  onAccept(values: FormValues): void
}

/** One set of answers for all documents. Checked here, since the portal checks nothing. */
export function ParametersStep({ chosen, form, files, onAccept }: Props) {
  const { search, template, picked, goTo } = chosen
  const { errors } = form.form.formState
  const wrong = Object.keys(errors).length
  const missing = files.filter(isMissing)
  const next = () => void form.form.handleSubmit(onAccept)()
  return (
    <StepCard
      label={text('start.step.parameters')}
      head={
        <h2>
          {isAll(search, template.documentType)
            ? text('start.parameters.forAll')
            : text('start.parameters.for', { n: picked.length })}
        </h2>
      }
      foot={
        <>
          <Button onClick={() => goTo('documents')}>{text('start.back')}</Button>
          <span className="grow" />
          {wrong > 0 && (
            <span className="s bad-t" role="status">
              {text('start.parameters.toFix', { n: wrong })}
            </span>
          )}
          <Button look="primary" disabledReason={missing.length > 0 ? text('start.files.blocked') : undefined} onClick={next}>
            {text('start.next.review')}
          </Button>
        </>
      }
    >
      <div className="body stack start-form">
        {template.parameters.length === 0 && (
          <EmptyState icon={ListChecks} title={text('start.parameters.none')}>
            <p>{text('start.parameters.noneText')}</p>
          </EmptyState>
        )}
        <FormFields fields={form} />
        <FileNotes files={files} type={template.documentType} documentId={picked[0]} />
      </div>
    </StepCard>
  )
}
