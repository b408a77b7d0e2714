import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ReadBpt } from '@/bpt/file/readBpt'
import { text } from '@/i18n/i18n'
import type { ReadPlan } from '@/templates/fieldPlan/useFieldPlan'
import { ownerOf } from '@/templates/owner'
import { templateQueries } from '@/templates/queries'
import type { Template } from '@/templates/schema'
import { showIfLost } from '@/templates/upload/form/showIfLost'
import { readOnlyWords } from '@/templates/words'
import { IconButton } from '@/ui/Button'
import { Field } from '@/ui/Field'
import { Notice } from '@/ui/Notice'
import { Skeleton } from '@/ui/Skeleton'
import '@/templates/upload/form/upload.css'
import type { Candidates } from './candidates'
import { OtherTemplates } from './OtherTemplates'
import { ReplaceFields } from './ReplaceFields'
import { TemplatePicker } from './TemplatePicker'

type Props = {
  opened: ReadBpt
  candidates: Candidates | undefined
  /** what is chosen; null where the portal does not have it, undefined while it is read or nothing is chosen */
  template: Template | null | undefined
  chosenId: number | undefined
  plan: ReadPlan | undefined
  onChoose(id: number | undefined): void
  onShow(tab: 'fields' | 'changes'): void
  onClose: (() => void) | undefined
}

/** Puts a file in the place of a template that is on the portal. */
export function ReplaceForm(props: Props) {
  const { opened, candidates, template, chosenId, plan, onChoose, onShow, onClose } = props
  const { data: app } = useQuery(templateQueries.app())
  const choice = (
    <>
      <div className="head row">
        <h2 ref={showIfLost} tabIndex={-1} className="grow">
          {text('upload.replace.title')}
        </h2>
        {onClose && <IconButton small icon={X} label={text('upload.close')} onClick={onClose} />}
      </div>
    </>
  )
  const which = (
    <>
      {candidates ? (
        <Field label={text('upload.replace.template')} required>
          {(wiring) => (
            <TemplatePicker
              id={wiring.id}
              required
              templates={candidates.own}
              chosen={template ?? undefined}
              onChange={onChoose}
            />
          )}
        </Field>
      ) : (
        <Skeleton height={34} radius={6} />
      )}
      {candidates && candidates.own.length === 0 && <Notice>{text('upload.replace.noOwn')}</Notice>}
      {candidates && !template && <OtherTemplates templates={candidates.others} appId={app?.id} />}
      {template === null && <Notice tone="warn">{text('upload.replace.gone', { id: String(chosenId) })}</Notice>}
      {template === undefined && chosenId !== undefined && <Skeleton height={120} radius={6} />}
    </>
  )
  if (!template) return <Frame head={choice}>{which}</Frame>
  const readOnly = readOnlyWords(ownerOf(template.systemCode, app?.id))
  return (
    <ReplaceFields
      key={template.id}
      opened={opened}
      template={template}
      readOnly={readOnly}
      plan={plan}
      onShow={onShow}
      head={choice}
      which={which}
    />
  )
}

const Frame = ({ head, children }: { head: ReactNode; children: ReactNode }) => (
  <section className="pane upload-form" aria-label={text('upload.replace.title')}>
    {head}
    <div className="body scroll stack upload-body">{children}</div>
  </section>
)
