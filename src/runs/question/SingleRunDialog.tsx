import { useState } from 'react'
import { text } from '@/i18n/i18n'
import { BackupButton } from '@/runs/check/BackupButton'
import { DangerButton } from '@/runs/page/DangerButton'
import type { Target } from '@/runs/run'
import { runSingle } from '@/runs/runs'
import { useRunAction } from '@/runs/useRunAction'
import { useWritingOff } from '@/runs/useWritingOff'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Notice } from '@/ui/Notice'
import { Consequences } from './Consequences'
import { milderActions } from './milderActions'
import './question.css'

type Props = {
  /** the name of an action */
  action: string
  target: Target
  onClose(): void
}

const firstOptions: Readonly<Record<string, unknown>> = { terminate: { status: '' }, delegate: { to: null } }

/** The question before one row is acted on. */
export function SingleRunDialog({ action: asked, target, onClose }: Props) {
  const [name, setName] = useState(asked)
  const [options, setOptions] = useState<unknown>(firstOptions[asked] ?? {})
  const action = useRunAction(name)
  const writingOff = useWritingOff()
  if (!action) return null
  const { words, Options, backup } = action
  const milder = milderActions[name]
  const confirm = () => {
    onClose()
    runSingle(name, target, options) // its Undo and its outcome are the dock's business
  }
  return (
    <Dialog
      title={text(words.question, { n: 1 })}
      closeLabel={text('runs.close')}
      onClose={onClose}
      footer={
        <>
          <Button data-first onClick={onClose}>
            {text(words.keep, { n: 1 })}
          </Button>
          <span className="grow" />
          <DangerButton disabledReason={writingOff ?? action.problem?.(options)} onConfirm={confirm}>
            {text(words.confirmOne)}
          </DangerButton>
        </>
      }
    >
      <div className="stack run-question">
        <p>
          <b>{target.title}</b>
          {target.detail && <span className="t2"> · {target.detail}</span>}
        </p>
        <Consequences words={words} rows={[{ target, state: { kind: 'toDo' } }]} />
        {milder && (
          <Notice>
            {text('runs.milder', { n: 1 })}{' '}
            <Button
              look="link"
              onClick={() => {
                setName(milder.action)
                setOptions(milder.options)
              }}
            >
              {text('runs.milder.do')}
            </Button>
          </Notice>
        )}
        {Options && <Options options={options} onChange={setOptions} isSingle />}
        {backup && <BackupButton backup={backup} targets={[target]} name={`${name}-${target.key}`} />}
        {writingOff && (
          <Notice tone="warn" announced>
            {writingOff}
          </Notice>
        )}
      </div>
    </Dialog>
  )
}
