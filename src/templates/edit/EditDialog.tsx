import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { text } from '@/i18n/i18n'
import { useWritingOff } from '@/runs/useWritingOff'
import { changesBetween, editTemplateMutation, type TemplateHead } from '@/templates/mutations'
import { refusalWords } from '@/templates/refusalWords'
import type { Template } from '@/templates/schema'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { announce } from '@/ui/LiveRegion'
import { Notice } from '@/ui/Notice'
import { showToast } from '@/ui/Toast'
import { ChangedMeanwhile } from './ChangedMeanwhile'
import { EditFields } from './EditFields'
import { headOf, mergeHeads } from './heads'

/** Changes name, description and when it starts by itself. What was typed stays until it is saved or given up. */
export function EditDialog({ template, onClose }: { template: Template; onClose(): void }) {
  const form = useId()
  // What the portal had when it was looked at last.
  const [base, setBase] = useState<TemplateHead>(() => headOf(template))
  const [typed, setTyped] = useState(base)
  const [theirs, setTheirs] = useState<Template>()
  const [isMissing, setMissing] = useState(false)
  const [isUnsure, setUnsure] = useState(false)
  const edit = useMutation(editTemplateMutation)
  const writingOff = useWritingOff()
  const isSame = Object.keys(changesBetween(base, typed)).length === 0

  const save = (event: FormEvent) => {
    event.preventDefault()
    const isNameless = typed.name.trim() === ''
    setMissing(isNameless)
    if (isNameless || isSame || edit.isPending || writingOff) return
    setTheirs(undefined)
    edit.mutate(
      { id: template.id, base, wanted: typed, onUnsure: () => setUnsure(true) },
      {
        onSuccess: (outcome) => {
          if (outcome.state === 'changed') {
            setTheirs(outcome.theirs)
            setBase(headOf(outcome.theirs))
            setTyped(mergeHeads(base, typed, headOf(outcome.theirs)))
            return
          }
          const message = text(`templates.edit.${outcome.state}`, { title: typed.name })
          showToast({ text: message })
          announce(message)
          onClose()
        },
        onSettled: () => setUnsure(false),
      },
    )
  }
  // What became of it is told here.
  const close = () => {
    if (!edit.isPending) onClose()
  }
  return (
    <Dialog
      title={text('templates.edit.title')}
      closeLabel={text('templates.close')}
      onClose={close}
      footer={
        <>
          <Button disabledReason={edit.isPending ? text('templates.edit.working') : undefined} onClick={close}>
            {text('templates.edit.keep')}
          </Button>
          <span className="grow" />
          <Button
            look="primary"
            type="submit"
            form={form}
            busy={edit.isPending}
            disabledReason={writingOff ?? (isSame ? text('templates.edit.same') : undefined)}
          >
            {text('templates.edit.save')}
          </Button>
        </>
      }
    >
      <form id={form} className="stack template-dialog" noValidate onSubmit={save}>
        {theirs && <ChangedMeanwhile theirs={theirs} typed={typed} onTake={() => setTyped(base)} />}
        <EditFields typed={typed} type={template.documentType} onChange={setTyped} isMissing={isMissing} />
        {isUnsure && (
          <Notice tone="warn" announced>
            {text('templates.unsure')}
          </Notice>
        )}
        {edit.error && !edit.isPending && (
          <Notice tone="bad">
            {text('templates.edit.failed')} {refusalWords(edit.error)} {text('templates.edit.kept')}
          </Notice>
        )}
        {writingOff && (
          <Notice tone="warn" announced>
            {writingOff}
          </Notice>
        )}
      </form>
    </Dialog>
  )
}
