import { type KeyboardEvent, type Ref, useId } from 'react'
import { text } from '@/i18n/i18n'
import type { TaskListRow } from './queries'
import type { CommentRule, TaskOutcome } from './schema'

export type CommentProps = {
  task: TaskListRow
  comment: string
  onComment(comment: string): void
  commentRef: Ref<HTMLTextAreaElement>
  /** the answer that was stopped because it needs a comment */
  missingComment: TaskOutcome | undefined
  /** the answer, or the delegation, that is on its way */
  sending: TaskOutcome | 'delegation' | undefined
  onKeyDown(event: KeyboardEvent): void
}

/** One line that grows. The rule stands in the placeholder and, once it has the focus or text, above it. */
export function CommentBox({ task, comment, onComment, commentRef, missingComment, sending, onKeyDown }: CommentProps) {
  const id = useId()
  const rule = 'comment' in task.request ? task.request.comment : undefined
  if (!rule?.shown) return null
  const label = rule.label || text('tasks.comment')
  const placeholder = `${label}: ${ruleText(rule, task.request.kind)}`
  return (
    <div className="field task-comment" data-used={comment !== '' || undefined}>
      <label htmlFor={id}>{placeholder}</label>
      <textarea
        ref={commentRef}
        id={id}
        className="in"
        rows={1}
        value={comment}
        placeholder={placeholder}
        readOnly={sending !== undefined}
        aria-invalid={missingComment ? true : undefined}
        aria-describedby={missingComment ? `${id}-wrong` : undefined}
        onChange={(event) => onComment(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {missingComment && (
        <span id={`${id}-wrong`} className="hint bad" role="alert">
          {text(comment.trim() === '0' ? 'tasks.comment.zero' : 'tasks.comment.missing')}
        </span>
      )}
    </div>
  )
}

const ruleText = ({ required }: CommentRule, kind: TaskListRow['request']['kind']) => text(`tasks.comment.${required}`, { kind })
