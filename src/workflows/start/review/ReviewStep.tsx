import { useRouter } from '@tanstack/react-router'
import { Play } from 'lucide-react'
import { useState } from 'react'
import type { FormValues } from '@/fields/formSchema'
import { guessDateForm } from '@/fields/portalDate'
import { startParameters, startValues } from '@/fields/startValues'
import type { FieldForm } from '@/fields/useFieldForm'
import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { portalLanguage } from '@/portal/frame'
import { prepareRun } from '@/runs/runs'
import { Button } from '@/ui/Button'
import { StepCard } from '@/workflows/start/StepCard'
import { isAll } from '@/workflows/start/steps'
import type { Chosen } from '@/workflows/start/useStart'
import { ReviewDocuments } from './ReviewDocuments'
import { ReviewMatching } from './ReviewMatching'
import { ReviewParameters } from './ReviewParameters'
import { scopeOf } from './scope'
import { useReviewRows } from './useReviewRows'

type Props = { chosen: Chosen; form: FieldForm; values: FormValues }

/** What will happen, document by document, and what is sent; then it becomes a run with a check and a confirmation of its own. */
export function ReviewStep({ chosen, form, values }: Props) {
  const { search, template, change, goTo } = chosen
  const router = useRouter()
  const all = isAll(search, template.documentType)
  const [anyway, setAnyway] = useState<ReadonlySet<string>>(new Set())
  const rows = useReviewRows(chosen)
  const willing = rows.filter(({ state, id }) => state === 'fine' || state === 'unread' || (state === 'double' && anyway.has(id)))
  const dateForm = search.dates ?? guessDateForm(portalLanguage())
  const sent = startValues(form.descriptors, values, form.context, { dateForm, known: template.modifiedAt })
  const isReading = rows.some(({ state }) => state === undefined)
  const nothing = all
    ? undefined
    : isReading
      ? text('start.review.reading')
      : willing.length === 0
        ? text('start.review.nothing')
        : undefined

  const start = () => {
    const id = prepareRun({
      action: 'start',
      scope: scopeOf(chosen, willing),
      options: { templateId: template.id, templateName: template.name, parameters: startParameters(sent) },
      back: router.state.location.href,
    })
    void router.navigate({ to: '/runs/$runId', params: { runId: id } })
  }
  return (
    <StepCard
      label={text('start.step.review')}
      head={
        <>
          <h2>
            {all
              ? text('start.review.titleAll', { name: template.name })
              : text('start.review.title', { name: template.name, n: rows.length })}
          </h2>
          <p className="s t2">{text('start.review.text')}</p>
        </>
      }
      foot={
        <>
          <Button onClick={() => goTo(template.parameters.length === 0 ? 'documents' : 'parameters')}>
            {text('start.back')}
          </Button>
          <span className="grow" />
          <Button look="primary" icon={Play} disabledReason={nothing} onClick={start}>
            {all
              ? text('start.review.startAll')
              : text('start.review.start', { n: willing.length, shown: number(willing.length) })}
          </Button>
        </>
      }
    >
      {all ? (
        <ReviewMatching chosen={chosen} />
      ) : (
        <ReviewDocuments
          chosen={chosen}
          rows={rows}
          anyway={anyway}
          onAnyway={(id, on) => setAnyway(new Set(on ? [...anyway, id] : [...anyway].filter((one) => one !== id)))}
        />
      )}
      <ReviewParameters values={sent} context={form.context} dateForm={dateForm} onDateForm={(dates) => change({ dates })} />
    </StepCard>
  )
}
