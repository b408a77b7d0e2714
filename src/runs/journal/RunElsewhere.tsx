import { History } from 'lucide-react'
import { dateTime } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { portalNow } from '@/portal/portal'
import { personalZone } from '@/portal/session'
import { AddressLink } from '@/runs/page/AddressLink'
import { OutcomeLegend } from '@/runs/page/OutcomeLegend'
import { buttonClass } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { runJournal } from './journal'
import type { JournalEntry } from './journalOption'
import { fromJournal } from './runEntry'

/** A run whose rows are in another browser, or long gone: what the journal still knows of it. */
export function RunElsewhere({ id }: { id: string }) {
  const entry = runJournal().find((one) => one.id === id)
  return (
    <section className="card">
      <EmptyState
        icon={History}
        heading="h1"
        title={text('runs.unknown.title')}
        actions={
          <AddressLink to={paths.runs} className={buttonClass('primary')}>
            {text('runs.unknown.all')}
          </AddressLink>
        }
      >
        <p>{text('runs.unknown.text')}</p>
        {entry && <Known entry={entry} />}
      </EmptyState>
    </section>
  )
}

function Known({ entry }: { entry: JournalEntry }) {
  const { title, at, scope, counts, state } = fromJournal(entry)
  return (
    <div className="stack run-known">
      <h2>{title}</h2>
      <p className="s t2">
        {dateTime(at, personalZone(), portalNow())} · {scope} · {text(`runs.state.${state}`)}
      </p>
      <OutcomeLegend counts={counts} />
    </div>
  )
}
