import { Check, CircleAlert, Hourglass, Pause, Play } from 'lucide-react'
import { dateTime, number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { portalNow } from '@/portal/portal'
import { personalZone } from '@/portal/session'
import { AddressLink } from '@/runs/page/AddressLink'
import { OutcomeLegend } from '@/runs/page/OutcomeLegend'
import { settled } from '@/runs/page/report'
import { Badge, type Tone } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import type { RunEntry, RunListState } from './runEntry'

const looks: Record<RunListState, { icon: typeof Check; tone?: Tone }> = {
  preparing: { icon: Hourglass },
  failed: { icon: CircleAlert, tone: 'bad' },
  ready: { icon: Hourglass },
  running: { icon: Play, tone: 'info' },
  paused: { icon: Pause, tone: 'warn' },
  found: { icon: CircleAlert, tone: 'warn' },
  finished: { icon: Check },
}

/** One run in the list: what, when, to which rows, and what came of it. */
export function RunEntryRow({ entry, onGoOn }: { entry: RunEntry; onGoOn(id: string): void }) {
  const { id, title, at, scope, state, counts, total, isHere } = entry
  const isConfirmed = settled(counts) > 0 || !['preparing', 'failed', 'ready'].includes(state)
  return (
    <li className="run-entry">
      <div className="grow stack">
        <div className="bar">
          <AddressLink to={paths.run(id)} className="run-entry-title">
            {title}
          </AddressLink>
          <Badge {...looks[state]}>{text(`runs.state.${state}`)}</Badge>
        </div>
        <p className="s t2">
          <time dateTime={new Date(at).toISOString()}>{dateTime(at, personalZone(), portalNow())}</time> · {scope}
          {!isHere && ` · ${text('runs.list.otherBrowser')}`}
        </p>
        {isConfirmed && <OutcomeLegend counts={counts} />}
      </div>
      {isHere && (state === 'found' || state === 'paused') && (
        <span className="bar">
          <span className="s t2">
            {number(settled(counts))} {text('runs.of', { total })}
          </span>
          <Button icon={Play} onClick={() => onGoOn(id)}>
            {text('runs.goOn')}
          </Button>
        </span>
      )}
    </li>
  )
}
