import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import { FormFields } from '@/fields/FormFields'
import type { FormValues } from '@/fields/formSchema'
import { useFieldForm } from '@/fields/useFieldForm'
import { number } from '@/i18n/format'
import { language, text } from '@/i18n/i18n'
import type { WireValue } from '@/portal/command'
import { openPath } from '@/portal/frame'
import { session } from '@/portal/session'
import { announce } from '@/ui/LiveRegion'
import { showToast } from '@/ui/Toast'
import { AnswerBar } from './AnswerBar'
import { Description } from './description/Description'
import { nextTask } from './listItems'
import { completeTaskMutation, type Settled } from './mutations'
import type { TaskListRow } from './queries'
import type { TaskOutcome } from './schema'
import { TaskClosed } from './TaskClosed'
import { portalTaskPath, TaskHead } from './TaskHead'
import { useTaskListView } from './TaskListContext'
import { commentRequired, isComment, isRefusal, isWaiting, outcomes } from './taskRules'
import { isOrdered, sendingOf, useLastOrder } from './useLastOrder'
import { useWritingOff } from './useWritingOff'

type Props = { task: TaskListRow; isGone: boolean }

/** A task with its form and its answers. Keyed by the task: another task is another form. */
export function OpenTask({ task, isGone }: Props) {
  const { request } = task
  const fields = 'fields' in request ? request.fields : noFields
  const form = useFieldForm(fields, { zone: session().timeZone, language: language() })
  const [comment, setComment] = useState('')
  const [missingComment, setMissingComment] = useState<TaskOutcome>()
  const [isUnsure, setUnsure] = useState(false)
  const openInPortal = useCallback(() => void openPath(portalTaskPath(task.id)), [task.id])
  const commentBox = useRef<HTMLTextAreaElement>(null)
  const complete = useMutation(completeTaskMutation)
  const client = useQueryClient()
  const last = useLastOrder(task.id)
  const sending = sendingOf(last)
  const goOn = useGoOn(task)
  const writingOff = useWritingOff()
  const canAnswer = isWaiting(task) && !isGone && request.kind !== 'unsupported'

  const send = (outcome: TaskOutcome, wire: Record<string, WireValue>) => {
    if (isOrdered(client, task.id)) return
    setUnsure(false)
    const answer = { taskId: task.id, outcome, comment: comment.trim(), onUnsure: () => setUnsure(true) }
    complete.mutate(fields.length > 0 ? { ...answer, fields: wire } : answer, {
      onSuccess: (how) => goOn(outcome, how),
      onSettled: () => setUnsure(false),
    })
  }
  const answer = (outcome: TaskOutcome) => {
    if (sending || !canAnswer || writingOff) return
    const lacksComment = 'comment' in request && commentRequired(request.comment, outcome) && !isComment(comment)
    setMissingComment(lacksComment ? outcome : undefined)
    const go = (values: FormValues) => (lacksComment ? commentBox.current?.focus() : send(outcome, form.toWire(values)))
    // A refusal may leave the form as it is: the portal does not check it then, and what was filled in goes along.
    if (isRefusal(outcome)) go(form.form.getValues())
    else void form.form.handleSubmit(go)()
  }
  const sendByKey = (event: KeyboardEvent) => {
    const main = outcomes[request.kind][0]
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !main) return
    event.preventDefault()
    answer(main)
  }

  return (
    <>
      <TaskHead task={task} titleRef={focusIfLost} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter in any field inside sends the main answer */}
      <div className="scroll body stack task-body" onKeyDown={sendByKey}>
        {task.description && <Description source={task.description} />}
        {fields.length > 0 && (
          <fieldset disabled={!canAnswer} aria-label={text('tasks.form')}>
            <FormFields fields={form} openInPortal={openInPortal} isDisabled={!canAnswer} />
          </fieldset>
        )}
      </div>
      {canAnswer ? (
        <AnswerBar
          task={task}
          comment={comment}
          onComment={setComment}
          commentRef={commentBox}
          missingComment={missingComment}
          onAnswer={answer}
          sending={sending}
          isUnsure={isUnsure}
          error={last?.error ?? null}
          onKeyDown={sendByKey}
        />
      ) : (
        <TaskClosed task={task} isGone={isGone} />
      )}
    </>
  )
}

const noFields: [] = []

/** After an answer: says so, and opens the next task. */
function useGoOn(task: TaskListRow) {
  const { rows, left: waiting, open, close } = useTaskListView()
  return (outcome: TaskOutcome, how: Settled) => {
    const left = Math.max(0, waiting - 1)
    const words = text(how === 'seen' ? `tasks.seen.${outcome}` : `tasks.sent.${outcome}`)
    const message = `${words} ${text('tasks.left', { left, shown: number(left) })}`
    showToast({ text: message })
    announce(message)
    const next = nextTask(rows, task.id)
    void (next ? open(next.id, true) : close())
  }
}

// After an answer, or where the list is out of sight, the focus has nowhere to be: the title takes it and is read out.
function focusIfLost(title: HTMLElement | null): void {
  const at = document.activeElement
  if (title && (!at || at === document.body || (at instanceof HTMLElement && at.checkVisibility?.() === false))) title.focus()
}
