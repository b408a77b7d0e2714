import { Undo2 } from 'lucide-react'
import { useEffect } from 'react'
import { text } from '@/i18n/i18n'
import { focusIfLost } from '@/runs/page/focusIfLost'
import { secondsUntil, useSecond } from '@/runs/page/useSecond'
import { Button } from '@/ui/Button'
import { announce } from '@/ui/LiveRegion'

type Props = { until: number /** undefined: another tab drives it */; onUndo: (() => void) | undefined }

/** A few seconds in which nothing has left yet, and all can be taken back. */
export function RunGrace({ until, onUndo }: Props) {
  const now = useSecond()
  // Said once: a countdown read out every second would drown everything else.
  useEffect(() => announce(text('runs.grace.said')), [])
  return (
    <section className="card body run-grace">
      <p className="run-big" aria-hidden="true">
        {text('runs.grace', { s: secondsUntil(until, now) })}
      </p>
      <p className="t2">{text('runs.grace.text')}</p>
      {onUndo && (
        <Button ref={focusIfLost} look="primary" icon={Undo2} onClick={onUndo}>
          {text('runs.undo')}
        </Button>
      )}
    </section>
  )
}
