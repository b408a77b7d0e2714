import { RefreshCw } from 'lucide-react'
import { age, number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { Button, IconButton } from '@/ui/Button'
import type { SweepView } from '@/workflows/sweep/useSweep'

/** How old the overview is, with the way to read it anew; while it reads, how far it is. */
export function SweepAge({ sweep }: { sweep: SweepView }) {
  if (sweep.state === 'reading')
    return (
      <span className="row xs t3" role="status">
        {sweep.progress && `${number(sweep.progress.loaded)} / ${number(sweep.progress.total)}`}
        <Button look="link" onClick={sweep.cancel}>
          {text('workflows.sweep.cancel')}
        </Button>
      </span>
    )
  return (
    <span className="row xs t3 sweep-age">
      {sweep.state === 'failed' ? text('workflows.sweep.failedShort') : sweep.at !== undefined && agoText(sweep.at)}
      <IconButton small icon={RefreshCw} label={text('workflows.sweep.again')} onClick={sweep.start} />
    </span>
  )
}

const agoText = (at: number) =>
  Date.now() - at < 60_000 ? text('workflows.sweep.now') : text('workflows.sweep.age', { age: age(at, Date.now()) })
