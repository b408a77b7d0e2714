import { RefreshCw } from 'lucide-react'
import { age } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { useSecond } from '@/runs/page/useSecond'
import { Button } from '@/ui/Button'

/** How old the check is, and a way to do it again: the portal does not stand still while a person reads. */
export function CheckedAgo({ at, onAgain }: { at: number; onAgain(): void }) {
  return (
    <span className="bar s t2">
      {words(at, useSecond())}
      <Button small look="link" icon={RefreshCw} onClick={onAgain}>
        {text('runs.checkAgain')}
      </Button>
    </span>
  )
}

function words(at: number, now: number): string {
  const seconds = Math.floor((now - at) / 10_000) * 10
  if (seconds < 10) return text('runs.checkedNow')
  return seconds < 60 ? text('runs.checkedSeconds', { s: seconds }) : text('runs.checked', { age: age(at, now) })
}
