import { useState } from 'react'
import type { TypeNames } from '@/documents/types/typeTitle'
import type { FormValues } from '@/fields/formSchema'
import { startFields } from '@/fields/startValues'
import { useFieldForm } from '@/fields/useFieldForm'
import { language, text } from '@/i18n/i18n'
import { session } from '@/portal/session'
import type { Template } from '@/templates/schema'
import type { StepName } from './address'
import { DocumentsStep } from './documents/DocumentsStep'
import { ParametersStep } from './parameters/ParametersStep'
import { ReviewStep } from './review/ReviewStep'
import { SoFar } from './SoFar'
import { documentsWords, parametersWords } from './soFarWords'
import { type StartAddress, useChosen } from './useStart'

type Props = {
  step: StepName
  address: StartAddress
  template: Template
  templates: readonly Template[]
  typeNames: TypeNames
  answers: FormValues | undefined
  onAnswers(answers: Answers): void
}
/** Checked answers to the template's parameters, as long as they are what stands in the form. */
export type Answers = { templateId: number; values: FormValues; isCurrent(): boolean }

/** The steps after the template. Its form lives here, so that the answers stay while one walks between them. */
export function ChosenTemplate({ step, address, template, templates, typeNames, answers, onAnswers }: Props) {
  const chosen = useChosen(address, template, templates)
  const context = { zone: session().timeZone, language: language() }
  const [{ fields, files }] = useState(() => startFields(template.parameters, context))
  const form = useFieldForm(fields, context)
  const asksNothing = template.parameters.length === 0
  const values = asksNothing ? noValues : answers

  const accept = (next: FormValues) => {
    const checked = structuredClone(next)
    const isCurrent = () => JSON.stringify(checked) === JSON.stringify(form.form.getValues())
    onAnswers({ templateId: template.id, values: checked, isCurrent })
    chosen.goTo('review')
  }
  return (
    <>
      {step === 'documents' && <DocumentsStep chosen={chosen} asksNothing={asksNothing} />}
      {step === 'parameters' && <ParametersStep chosen={chosen} form={form} files={files} onAccept={accept} />}
      {step === 'review' && values && <ReviewStep chosen={chosen} form={form} values={values} />}
      <SoFar
        template={template}
        typeNames={typeNames}
        documents={documentsWords(chosen)}
        parameters={asksNothing ? text('start.soFar.nothing') : parametersWords(form, values)}
      />
    </>
  )
}

const noValues: FormValues = {}
