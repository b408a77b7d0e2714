import { createLazyRoute, useRouter } from '@tanstack/react-router'
import { History } from 'lucide-react'
import { useMemo } from 'react'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { session } from '@/portal/session'
import { AddressLink } from '@/runs/page/AddressLink'
import { runControls } from '@/runs/runs'
import { useRuns } from '@/runs/useRuns'
import { buttonClass } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { runJournal } from './journal'
import { RunEntryRow } from './RunEntryRow'
import { type RunEntry, runEntries } from './runEntry'
import '@/runs/runs.css'
import '@/runs/progress/progress.css'

/** The journal: what was done to many rows, in this browser and in others; what is not finished stands first. */
export function RunListPage() {
  const runs = useRuns()
  const { history } = useRouter()
  const entries = useMemo(() => runEntries(runs, runJournal()), [runs])
  const goOn = (id: string) => {
    runControls.resume(id)
    history.push(paths.run(id))
  }
  return (
    <div className="run-page">
      <header className="bar run-head">
        <h1>{text('app.nav.runs')}</h1>
      </header>
      <section className="card scroll">
        {entries.length === 0 ? <NoRuns /> : <RunEntries entries={entries} onGoOn={goOn} />}
      </section>
    </div>
  )
}

/** Runs in two parts: unfinished, and over. */
export function RunEntries({ entries, onGoOn }: { entries: readonly RunEntry[]; onGoOn(id: string): void }) {
  const isOpen = ({ state, isHere }: RunEntry) => isHere && state !== 'finished' && state !== 'failed'
  const parts = [
    { name: 'going', entries: entries.filter(isOpen) },
    { name: 'before', entries: entries.filter((entry) => !isOpen(entry)) },
  ] as const
  return parts
    .filter((part) => part.entries.length > 0)
    .map((part) => (
      <section key={part.name}>
        <h2 className="run-list-head">{text(`runs.list.${part.name}`)}</h2>
        <ul>
          {part.entries.map((entry) => (
            <RunEntryRow key={entry.id} entry={entry} onGoOn={onGoOn} />
          ))}
        </ul>
      </section>
    ))
}

const NoRuns = () => (
  <EmptyState
    icon={History}
    title={text('runs.list.empty')}
    actions={
      session().isAdmin && (
        <AddressLink to={paths.workflows} className={buttonClass('primary')}>
          {text('runs.list.emptyDo')}
        </AddressLink>
      )
    }
  >
    <p>{text('runs.list.emptyText')}</p>
  </EmptyState>
)

export const runsLazyRoute = createLazyRoute('/runs')({ component: RunListPage })
