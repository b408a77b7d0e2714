import { CloudUpload, X } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import type { ReadBpt } from '@/bpt/file/readBpt'
import { text } from '@/i18n/i18n'
import { useWritingOff } from '@/runs/useWritingOff'
import type { Guess } from '@/templates/documentType/guessType'
import { TypeField } from '@/templates/documentType/TypeField'
import { chosenType } from '@/templates/documentType/typeChoice'
import type { ReadPlan } from '@/templates/fieldPlan/useFieldPlan'
import { AutoStartFields } from '@/templates/upload/AutoStartFields'
import { autoExecuteOf } from '@/templates/upload/autoExecute'
import { fileDrafts, useFileDraft } from '@/templates/upload/fileDraft'
import { Button, IconButton } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import { FieldsSwitch } from './FieldsSwitch'
import { NameFields } from './NameFields'
import { showIfLost } from './showIfLost'
import { UploadProblem } from './UploadProblem'
import './upload.css'
import { type UploadValues, uploadFaults } from '@/templates/upload/uploadValues'
import { useUpload } from '@/templates/upload/useUpload'

type Props = {
  opened: ReadBpt
  values: UploadValues
  guess: Guess
  /** undefined where the file cannot be looked into */
  plan: ReadPlan | undefined
  onShowFields(): void
  onClose: (() => void) | undefined
}

/** Puts a file on the portal as a new template. */
export function UploadForm({ opened, values, guess, plan, onShowFields, onClose }: Props) {
  const { upload: typed, sentAfter, isUnsure } = useFileDraft(opened)
  const [isChecked, setChecked] = useState(false)
  const sending = useUpload(opened)
  const writingOff = useWritingOff()
  const form = useRef<HTMLFormElement>(null)
  const type = chosenType(values.type)
  const faults = isChecked ? uploadFaults(values) : {}
  const change = (changes: Partial<UploadValues>) => fileDrafts.change(opened, { upload: { ...typed, ...changes } })

  const send = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (sending.isBusy || writingOff || !type || Object.keys(uploadFaults(values)).length > 0) {
      // After the faults are drawn: the first field that has one.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
      return
    }
    sending.send({
      documentType: type,
      name: values.name.trim(),
      description: values.description.trim(),
      autoExecute: autoExecuteOf(values),
      withFields: values.withFields,
    })
  }
  return (
    <form ref={form} className="pane upload-form" noValidate onSubmit={send} aria-label={text('upload.title')}>
      <div className="head row">
        <h2 ref={showIfLost} tabIndex={-1} className="grow">
          {text('upload.title')}
        </h2>
        {onClose && <IconButton small icon={X} label={text('upload.close')} onClick={onClose} />}
      </div>
      <div className="body scroll stack upload-body">
        <fieldset className="stack upload-fields" disabled={sending.isBusy || sentAfter !== undefined}>
          <NameFields values={values} fault={faults.name} onChange={change} part="name" />
          <TypeField
            choice={values.type}
            onChange={(choice) => change({ type: choice })}
            isGuessed={!('type' in typed) && values.type !== undefined}
            kind={guess.kind}
            fault={faults.type}
          />
          <NameFields values={values} fault={undefined} onChange={change} part="description" />
          <AutoStartFields value={values} type={type} onChange={change} />
          {plan && opened.state === 'read' && (
            <FieldsSwitch
              described={opened.file.template.documentFields.length}
              read={plan}
              withFields={values.withFields}
              onChange={(withFields) => change({ withFields })}
              onShow={onShowFields}
            />
          )}
        </fieldset>
        {isUnsure && (
          <Notice tone="warn" announced>
            {text('upload.unsure')}
          </Notice>
        )}
        {sending.error && !sending.isBusy && <UploadProblem error={sending.error} />}
      </div>
      <div className="foot bar upload-foot">
        {sentAfter !== undefined && !sending.isBusy ? (
          <Button look="primary" disabledReason={writingOff} onClick={sending.lookAgain}>
            {text('upload.lookAgain')}
          </Button>
        ) : (
          <Button look="primary" type="submit" icon={CloudUpload} busy={sending.isBusy} disabledReason={writingOff}>
            {text('upload.send')}
          </Button>
        )}
      </div>
    </form>
  )
}
