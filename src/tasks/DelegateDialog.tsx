import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { text } from '@/i18n/i18n'
import { session } from '@/portal/session'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { announce } from '@/ui/LiveRegion'
import { Notice } from '@/ui/Notice'
import { showToast } from '@/ui/Toast'
import { UserPicker } from '@/users/UserPicker'
import { AnswerError } from './AnswerError'
import { nextTask } from './listItems'
import { delegateTaskMutation } from './mutations'
import type { TaskListRow } from './queries'
import { useTaskListView } from './TaskListContext'
import { isOrdered } from './useLastOrder'
import { useWritingOff } from './useWritingOff'

/** Hands the person's own task to somebody else. Whom the portal allows is not told beforehand; it says so when asked. */
export function DelegateDialog({ task, onClose }: { task: TaskListRow; onClose(): void }) {
  const id = useId()
  const [to, setTo] = useState<number>()
  const [isMissing, setMissing] = useState(false)
  const [isUnsure, setUnsure] = useState(false)
  const { rows, open, close } = useTaskListView()
  const client = useQueryClient()
  const delegate = useMutation(delegateTaskMutation)
  const writingOff = useWritingOff()

  const send = () => {
    setMissing(to === undefined)
    if (to === undefined || isOrdered(client, task.id)) return
    delegate.mutate(
      { taskId: task.id, to, onUnsure: () => setUnsure(true) },
      {
        onSuccess: (how) => {
          const name = task.name || text('tasks.noName', { id: String(task.id) })
          // Gone from here is all that can be seen: it may as well have been ended.
          const message = text(how === 'seen' ? 'tasks.delegated.seen' : 'tasks.delegated', { name })
          showToast({ text: message })
          announce(message)
          onClose()
          const next = nextTask(rows, task.id)
          void (next ? open(next.id, true) : close())
        },
        onSettled: () => setUnsure(false),
      },
    )
  }
  return (
    <Dialog
      title={text('tasks.delegate.title')}
      closeLabel={text('tasks.delegate.close')}
      onClose={onClose}
      footer={
        <div className="bar">
          <Button onClick={onClose}>{text('tasks.delegate.keep')}</Button>
          <Button look="primary" busy={delegate.isPending} disabledReason={writingOff} onClick={send}>
            {text('tasks.delegate')}
          </Button>
        </div>
      }
    >
      <div className="stack">
        <p className="t2">{text('tasks.delegate.text')}</p>
        <div className="field">
          <label htmlFor={id}>{text('tasks.delegate.to')}</label>
          <UserPicker
            id={id}
            value={to === undefined ? [] : [to]}
            onChange={([chosen]) => {
              setTo(chosen)
              setMissing(false)
            }}
            exclude={[session().userId]}
            invalid={isMissing}
            describedBy={isMissing ? `${id}-wrong` : undefined}
          />
          {isMissing && (
            <span id={`${id}-wrong`} className="hint bad" role="alert">
              {text('tasks.delegate.missing')}
            </span>
          )}
        </div>
        {isUnsure && (
          <Notice tone="warn" announced>
            {text('tasks.unsure')}
          </Notice>
        )}
        {delegate.error && !delegate.isPending && <AnswerError error={delegate.error} typed={false} />}
      </div>
    </Dialog>
  )
}
