import { ListTree } from 'lucide-react'
import { useMemo, useState } from 'react'
import { fieldsUsed } from '@/bpt/model/fieldsUsed'
import type { Template } from '@/bpt/template'
import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { Chip } from '@/ui/Chip'
import { EmptyState } from '@/ui/EmptyState'
import { Notice } from '@/ui/Notice'
import { FieldRow } from './FieldRow'
import { FieldsSkeleton } from './FieldsSkeleton'
import './fields.css'
import type { FieldAct, FieldPlan } from '@/templates/fieldPlan/planFields'
import { planWords } from '@/templates/fieldPlan/planWords'
import type { ReadPlan } from '@/templates/fieldPlan/useFieldPlan'
import { whyWords } from './whyWords'

type Props = {
  template: Template
  read: ReadPlan
  /** the documents whose fields they are: "Deals" */
  title: string
  /** whether the file's fields go along */
  withFields: boolean
}

/** What the upload does to the fields of the documents, before it does it. */
export function FieldsTab({ template, read, title, withFields }: Props) {
  const { state, plan } = read
  if (template.documentFields.length === 0)
    return (
      <EmptyState icon={ListTree} title={text('upload.fields.none')}>
        <p className="t2">{text('upload.fields.noneText')}</p>
      </EmptyState>
    )
  if (state === 'noType')
    return (
      <EmptyState icon={ListTree} title={text('upload.fields.noType')}>
        <p className="t2">{text('upload.fields.noTypeText', { n: template.documentFields.length })}</p>
      </EmptyState>
    )
  if (!plan) return <FieldsSkeleton />
  return (
    <div className="fields-tab">
      <PlanNotice read={read} plan={plan} title={title} withFields={withFields} />
      <PlanTable template={template} plan={plan} title={title} />
    </div>
  )
}

function PlanNotice({ read, plan, title, withFields }: Omit<Props, 'template'> & { plan: FieldPlan }) {
  const words = planWords(plan)
  if (!withFields) return <Notice>{text('upload.fields.off')}</Notice>
  if (!words) return <Notice tone="ok">{text('upload.fields.nothing', { of: title })}</Notice>
  return (
    <>
      <Notice tone="warn">{text('upload.fields.notice', { of: title, what: words })}</Notice>
      {read.state === 'failed' && (
        <Notice action={{ label: text('upload.fields.retry'), run: read.retry }}>{text('upload.fields.failed')}</Notice>
      )}
      {read.state === 'untold' && <Notice>{text('upload.fields.untold')}</Notice>}
    </>
  )
}

const acts: FieldAct[] = ['create', 'maybe', 'change', 'keep']

function PlanTable({ template, plan, title }: { template: Template; plan: FieldPlan; title: string }) {
  const [only, setOnly] = useState<FieldAct>()
  const used = useMemo(() => new Map(fieldsUsed(template).map((use) => [use.id, use])), [template])
  const there = acts.filter((act) => plan.counts[act] > 0)
  const shown = only && there.includes(only) ? plan.rows.filter(({ act }) => act === only) : plan.rows
  return (
    <>
      {there.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would put a frame and a legend around the buttons
        <div className="chips" role="group" aria-label={text('upload.fields.show')}>
          <Chip pressed={shown === plan.rows} count={number(plan.rows.length)} onClick={() => setOnly(undefined)}>
            {text('upload.fields.all')}
          </Chip>
          {there.map((act) => (
            <Chip key={act} pressed={only === act} count={number(plan.counts[act])} onClick={() => setOnly(act)}>
              {text(`upload.act.${act}`)}
            </Chip>
          ))}
        </div>
      )}
      <table className="fields-table">
        <thead>
          <tr>
            <th scope="col">{text('upload.fields.will')}</th>
            <th scope="col">{text('upload.fields.field', { of: title })}</th>
            <th scope="col">{text('upload.fields.type')}</th>
            <th scope="col">{text('upload.fields.why')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <FieldRow key={row.field.id} row={row} why={whyWords(row, used, template)} />
          ))}
        </tbody>
      </table>
    </>
  )
}
