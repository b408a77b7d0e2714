import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { text } from '@/i18n/i18n'
import { Button, IconButton } from '@/ui/Button'
import { useShortcuts } from '@/ui/keys'
import { Notice } from '@/ui/Notice'
import { AnswerError } from './AnswerError'
import { CommentBox, type CommentProps } from './CommentBox'
import { DelegateDialog } from './DelegateDialog'
import type { TaskOutcome } from './schema'
import { useTaskListView } from './TaskListContext'
import { isRefusal, outcomes, portalLabel } from './taskRules'
import { useWritingOff } from './useWritingOff'

type Props = CommentProps & {
  onAnswer(outcome: TaskOutcome): void
  /** no answer came: being found out by reading */
  isUnsure: boolean
  error: Error | null
}
const keys: Record<TaskOutcome, string> = { yes: 'a', no: 'r', ok: 'o', cancel: 'r' }

/** Comment and answers: what belongs together stays in sight. */
export function AnswerBar(props: Props) {
  const { task, onAnswer, sending, isUnsure, error } = props
  const { request } = task
  const [isDelegating, setDelegating] = useState(false)
  const { step } = useTaskListView()
  const writingOff = useWritingOff()
  const disabledReason = sending ? undefined : writingOff
  const answers = outcomes[request.kind]
  const delegate = () => setDelegating(true)
  useShortcuts({
    ...Object.fromEntries(answers.map((outcome) => [keys[outcome], () => !disabledReason && onAnswer(outcome)])),
    d: () => !sending && !disabledReason && delegate(),
  })
  return (
    <footer className="foot stack">
      {isUnsure && (
        <Notice tone="warn" announced>
          {text('tasks.unsure')}
        </Notice>
      )}
      {error && !sending && !isDelegating && (
        <AnswerError error={error} typed={props.comment !== '' || ('fields' in request && request.fields.length > 0)} />
      )}
      <CommentBox {...props} />
      <div className="bar">
        {answers.map((outcome) => (
          <Button
            key={outcome}
            look={isRefusal(outcome) ? 'danger-o' : 'ok'}
            shortcut={keys[outcome]}
            busy={sending === outcome}
            disabledReason={sending && sending !== outcome ? text('tasks.sending') : disabledReason}
            onClick={() => onAnswer(outcome)}
          >
            {portalLabel(request, outcome) || text(`tasks.answer.${outcome}`, { kind: request.kind })}
          </Button>
        ))}
        <Button look="plain" shortcut="d" disabledReason={sending ? text('tasks.sending') : disabledReason} onClick={delegate}>
          {text('tasks.delegate')}
        </Button>
        <span className="grow" />
        <span className="row wide">
          <IconButton small icon={ChevronUp} label={text('tasks.previous')} aria-keyshortcuts="k" onClick={() => step(-1)} />
          <IconButton small icon={ChevronDown} label={text('tasks.next')} aria-keyshortcuts="j" onClick={() => step(1)} />
        </span>
      </div>
      {isDelegating && <DelegateDialog task={task} onClose={() => setDelegating(false)} />}
    </footer>
  )
}
