import { useState } from 'react'
import { text } from '@/i18n/i18n'
import { session } from '@/portal/session'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Field } from '@/ui/Field'
import { Notice } from '@/ui/Notice'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'
import { useViews } from './useViews'
import { viewProblem } from './viewProblem'

/** Keeps filter, order and columns under a name: for oneself, or as an administrator for everybody. */
export function SaveViewDialog({ onClose }: { onClose(): void }) {
  const { filter } = useWorkflowListView()
  const { save } = useViews()
  const [name, setName] = useState('')
  const [isForAll, setForAll] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState('')
  const keep = async () => {
    setMissing(name.trim() === '')
    if (name.trim() === '' || isSending) return
    setSending(true)
    const outcome = await save({ name: name.trim(), search: { ...filter, q: undefined }, of: isForAll ? 'app' : 'user' })
    setSending(false)
    if (outcome.state === 'done') onClose()
    else setProblem(viewProblem(outcome))
  }
  return (
    <Dialog
      title={text('workflows.view.saveTitle')}
      closeLabel={text('workflows.close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{text('workflows.view.dont')}</Button>
          <Button look="primary" busy={isSending} onClick={() => void keep()}>
            {text('workflows.view.keep')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Field label={text('workflows.view.name')} error={isMissing ? text('workflows.view.nameMissing') : undefined}>
          {(wiring) => (
            <input {...wiring} className="in" maxLength={60} value={name} onChange={({ target }) => setName(target.value)} />
          )}
        </Field>
        {session().isAdmin && (
          <fieldset className="field">
            <legend>{text('workflows.view.for')}</legend>
            {[false, true].map((all) => (
              <label key={String(all)} className="check">
                <input type="radio" name="view-for" checked={isForAll === all} onChange={() => setForAll(all)} />
                {text(all ? 'workflows.view.forAll' : 'workflows.view.forMe')}
              </label>
            ))}
          </fieldset>
        )}
        {problem && <Notice tone="bad">{problem}</Notice>}
      </div>
    </Dialog>
  )
}
