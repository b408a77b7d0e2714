import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { DangerButton } from '@/runs/page/DangerButton'
import { useWritingOff } from '@/runs/useWritingOff'
import { useDownload } from '@/templates/backup/useDownload'
import { deleteTemplateMutation } from '@/templates/mutations'
import { refusalWords } from '@/templates/refusalWords'
import type { Template } from '@/templates/schema'
import { templateTitle } from '@/templates/words'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { announce } from '@/ui/LiveRegion'
import { Notice } from '@/ui/Notice'
import { showToast } from '@/ui/Toast'
import { runningQueries } from '@/workflows/sweep/queries'

type Props = {
  template: Template
  onClose(): void
  /** it is not there any more */
  onGone(): void
}

/** The question before a template is deleted: what runs on it, what stays, and a copy to keep. */
export function DeleteDialog({ template, onClose, onGone }: Props) {
  const [isUnsure, setUnsure] = useState(false)
  const remove = useMutation(deleteTemplateMutation)
  const writingOff = useWritingOff()
  const title = templateTitle(template)
  const confirm = () => {
    if (remove.isPending) return
    remove.mutate(
      { id: template.id, onUnsure: () => setUnsure(true) },
      {
        onSuccess: (how) => {
          const message = text(how === 'gone' ? 'templates.deleted.gone' : 'templates.deleted', { title })
          showToast({ text: message })
          announce(message)
          onGone()
        },
        onSettled: () => setUnsure(false),
      },
    )
  }
  const working = remove.isPending ? text('templates.delete.working') : undefined
  // What became of it is told here.
  const close = () => {
    if (!remove.isPending) onClose()
  }
  return (
    <Dialog
      title={text('templates.delete.title')}
      closeLabel={text('templates.close')}
      onClose={close}
      footer={
        <>
          <Button data-first disabledReason={working} onClick={close}>
            {text('templates.delete.keep')}
          </Button>
          <span className="grow" />
          <DangerButton disabledReason={writingOff ?? working} onConfirm={confirm}>
            {text('templates.delete.confirm')}
          </DangerButton>
        </>
      }
    >
      <div className="stack template-dialog">
        <p>
          <b>{title}</b>
        </p>
        <RunningOn id={template.id} />
        <ul className="template-list">
          <li>{text('templates.delete.forGood')}</li>
          <li>{text('templates.delete.stays')}</li>
          <li>{text('templates.delete.callers')}</li>
        </ul>
        <KeepCopy template={template} />
        {isUnsure && (
          <Notice tone="warn" announced>
            {text('templates.unsure')}
          </Notice>
        )}
        {remove.error && !remove.isPending && (
          <Notice tone="bad">
            {text('templates.delete.failed')} {refusalWords(remove.error)}
          </Notice>
        )}
        {writingOff && (
          <Notice tone="warn" announced>
            {writingOff}
          </Notice>
        )}
      </div>
    </Dialog>
  )
}

/** Counted now: the list's number may be some minutes old. */
function RunningOn({ id }: { id: number }) {
  const { data: running, isFetching } = useQuery(runningQueries.of(id))
  if (isFetching) return <p className="s t2">{text('templates.running.counting')}</p>
  if (running === 0) return <p className="s t2">{text('templates.delete.idle')}</p>
  if (running === null || running === undefined) return <Notice tone="warn">{text('templates.delete.uncounted')}</Notice>
  return (
    <Notice tone="warn">
      {text('templates.delete.running', { n: running, shown: number(running) })}{' '}
      <Link to={paths.workflows} search={{ template: id }}>
        {text('templates.delete.showRunning')}
      </Link>
    </Notice>
  )
}

function KeepCopy({ template }: { template: Template }) {
  const { isBusy, saved, failed, save } = useDownload()
  return (
    <div className="bar">
      <Button small icon={Download} busy={isBusy} onClick={() => void save(template)}>
        {text('templates.delete.backup')}
      </Button>
      <span className={failed ? 's bad-t' : 's t2'} role="status">
        {failed ? failed.words : saved && text('templates.delete.saved', { name: saved })}
      </span>
    </div>
  )
}
