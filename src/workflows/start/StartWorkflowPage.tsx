import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { useState } from 'react'
import { typeQueries } from '@/documents/types/queries'
import { templateQueries } from '@/templates/queries'
import { type Answers, ChosenTemplate } from './ChosenTemplate'
import { SoFar } from './SoFar'
import { StartHead } from './StartHead'
import { StartSkeleton } from './StartSkeleton'
import { stepOf } from './steps'
import { TemplateStep } from './template/TemplateStep'
import { useStartAddress } from './useStart'
import './rows.css'
import './start.css'

/** Starts a workflow: template → documents → parameters → review → a run. */
export function StartWorkflowPage() {
  const address = useStartAddress()
  const { data: templates } = useSuspenseQuery(templateQueries.list())
  const { data: typeNames = noNames } = useQuery(typeQueries.names())
  const template = templates.find(({ id }) => id === address.search.template)
  const [given, setGiven] = useState<Answers>()
  // Answers that were changed after they were checked are checked again.
  const answers = given && given.templateId === template?.id && given.isCurrent() ? given : undefined
  const step = stepOf(address.search, template, answers !== undefined || template?.parameters.length === 0)
  return (
    <div className="start">
      <StartHead current={step} goTo={address.goTo} />
      <div className="start-body">
        {step === 'template' && <TemplateStep address={address} templates={templates} typeNames={typeNames} />}
        {template ? (
          // Another template is another form.
          <ChosenTemplate
            key={template.id}
            step={step}
            address={address}
            template={template}
            templates={templates}
            typeNames={typeNames}
            answers={answers?.values}
            onAnswers={setGiven}
          />
        ) : (
          <SoFar />
        )}
      </div>
    </div>
  )
}

const noNames = {}

export const startWorkflowLazyRoute = createLazyRoute('/workflows/start')({
  component: StartWorkflowPage,
  pendingComponent: StartSkeleton,
})
