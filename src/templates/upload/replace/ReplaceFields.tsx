import { Download, Replace } from 'lucide-react'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import type { ReadBpt } from '@/bpt/file/readBpt'
import { text } from '@/i18n/i18n'
import { useWritingOff } from '@/runs/useWritingOff'
import { DownloadFailed } from '@/templates/backup/DownloadFailed'
import { useDownload } from '@/templates/backup/useDownload'
import type { ReadPlan } from '@/templates/fieldPlan/useFieldPlan'
import type { Template } from '@/templates/schema'
import { AutoStartFields } from '@/templates/upload/AutoStartFields'
import { autoExecuteOf, autoStartOf } from '@/templates/upload/autoExecute'
import { fileDrafts, useFileDraft } from '@/templates/upload/fileDraft'
import { FieldsSwitch } from '@/templates/upload/form/FieldsSwitch'
import { NameFields } from '@/templates/upload/form/NameFields'
import { UploadProblem } from '@/templates/upload/form/UploadProblem'
import { nameFault } from '@/templates/upload/uploadValues'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import { MeanwhileNotice } from './MeanwhileNotice'
import { ChangedMeanwhile } from './mutations'
import { RunningNotice } from './RunningNotice'
import { type ReplaceValues, replaceValues } from './replaceValues'
import { useReplace } from './useReplace'

type Props = {
  opened: ReadBpt
  template: Template
  /** why it cannot be replaced */
  readOnly: string | undefined
  plan: ReadPlan | undefined
  onShow(tab: 'fields' | 'changes'): void
  head: ReactNode
  which: ReactNode
}

/** What becomes of the chosen template, with a backup of what it is now. */
export function ReplaceFields({ opened, template, readOnly, plan, onShow, head, which }: Props) {
  const { replace: typed, isUnsure } = useFileDraft(opened)
  const values = replaceValues(typed, template)
  const [isChecked, setChecked] = useState(false)
  const sending = useReplace(opened)
  const download = useDownload()
  const writingOff = useWritingOff()
  const form = useRef<HTMLFormElement>(null)
  const change = (changes: Partial<ReplaceValues>) => fileDrafts.change(opened, { replace: { ...typed, ...changes } })
  const error = sending.of === template.id && !sending.isBusy ? sending.error : undefined
  const fault = isChecked ? nameFault(values.name).name : undefined

  const send = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (sending.isBusy || writingOff || readOnly) return
    if (nameFault(values.name).name) {
      // After the fault is drawn.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
      return
    }
    const isAsBefore = autoExecuteOf(values) === autoExecuteOf(autoStartOf(template.autoExecute))
    sending.send({
      shown: template,
      name: values.name.trim(),
      description: values.description.trim(),
      autoExecute: isAsBefore ? undefined : autoExecuteOf(values),
      withFields: values.withFields,
    })
  }
  return (
    <form ref={form} className="pane upload-form" noValidate onSubmit={send} aria-label={text('upload.replace.title')}>
      {head}
      <div className="body scroll stack upload-body">
        <fieldset className="stack upload-fields" disabled={sending.isBusy}>
          {which}
          {readOnly && <Notice tone="warn">{readOnly}</Notice>}
          {/* What was typed stays in sight, also where the portal has just taken the template away. */}
          {(!readOnly || Object.keys(typed).length > 0) && (
            <>
              <NameFields values={values} fault={fault} onChange={change} part="name" />
              <NameFields values={values} fault={undefined} onChange={change} part="description" />
              <AutoStartFields value={values} type={template.documentType} onChange={change} />
              {plan && opened.state === 'read' && (
                <FieldsSwitch
                  described={opened.file.template.documentFields.length}
                  read={plan}
                  withFields={values.withFields}
                  onChange={(withFields) => change({ withFields })}
                  onShow={() => onShow('fields')}
                />
              )}
            </>
          )}
        </fieldset>
        {!readOnly && <RunningNotice templateId={template.id} />}
        {isUnsure && (
          <Notice tone="warn" announced>
            {text('upload.unsure')}
          </Notice>
        )}
        <DownloadFailed download={download} />
        {error instanceof ChangedMeanwhile ? (
          <MeanwhileNotice by={error.by} onLook={opened.state === 'read' ? () => onShow('changes') : undefined} />
        ) : (
          error && <UploadProblem error={error} />
        )}
      </div>
      <div className="foot bar upload-foot">
        <Button icon={Download} busy={download.isBusy} onClick={() => void download.save(template)}>
          {text('upload.replace.backup')}
        </Button>
        <Button look="primary" type="submit" icon={Replace} busy={sending.isBusy} disabledReason={readOnly ?? writingOff}>
          {text('upload.replace.send')}
        </Button>
      </div>
    </form>
  )
}
