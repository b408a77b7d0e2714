import { useState } from 'react'
import { text } from '@/i18n/i18n'
import type { RunAction } from '@/runs/action'
import { DangerButton } from '@/runs/page/DangerButton'
import { Consequences } from '@/runs/question/Consequences'
import type { Run } from '@/runs/run'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Field } from '@/ui/Field'
import { Notice } from '@/ui/Notice'
import { BackupButton } from './BackupButton'

type Props = {
  run: Run
  action: RunAction
  /** whether the run outlives a reload */
  lasts: boolean
  writingOff: string | undefined
  /** does the milder thing to the same rows */
  onMilder?: (() => void) | undefined
  onClose(): void
  onConfirm(): void
}

/** Step 2: the question with the number, and what follows from a yes. The safe button, or the number to type, has the focus. */
export function ConfirmDialog({ run, action, lasts, writingOff, onMilder, onClose, onConfirm }: Props) {
  const [typed, setTyped] = useState('')
  const { words, typeNumberFrom, backup } = action
  const rows = run.rows.filter(({ state }) => state.kind === 'toDo')
  const n = rows.length
  const mustType = typeNumberFrom !== undefined && n >= typeNumberFrom
  const isTyped = typed.replaceAll(/[\s.,'’]/g, '') === String(n)
  const reason = mustType && !isTyped ? text('runs.confirm.typeFirst', { n }) : undefined
  return (
    <Dialog
      title={text(words.question, { n })}
      closeLabel={text('runs.close')}
      onClose={onClose}
      footer={
        <>
          <Button data-first={mustType ? undefined : true} onClick={onClose}>
            {text(words.keep, { n })}
          </Button>
          <span className="grow" />
          <DangerButton disabledReason={writingOff ?? action.problem?.(run.options) ?? reason} onConfirm={onConfirm}>
            {text(words.confirm, { n })}
          </DangerButton>
        </>
      }
    >
      <div className="stack run-question">
        <Consequences words={words} rows={rows} />
        {onMilder && (
          <Notice>
            {text('runs.milder', { n })}{' '}
            <Button look="link" onClick={onMilder}>
              {text('runs.milder.do')}
            </Button>
          </Notice>
        )}
        {backup && <BackupButton backup={backup} targets={rows.map(({ target }) => target)} name={`${run.action}-${run.id}`} />}
        {!lasts && <Notice tone="warn">{text('runs.notResumable')}</Notice>}
        {writingOff && (
          <Notice tone="warn" announced>
            {writingOff}
          </Notice>
        )}
        {mustType && (
          <Field label={text('runs.confirm.type', { n })}>
            {(wiring) => (
              <input
                {...wiring}
                className="in"
                inputMode="numeric"
                autoComplete="off"
                data-first
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
        )}
      </div>
    </Dialog>
  )
}
