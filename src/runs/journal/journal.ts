import { getOption, readOption, setOption } from '@/portal/options'
import { countsOf, outcomes } from '@/runs/machine/reducer'
import type { Run } from '@/runs/run'
import { type JournalEntry, journalOption } from './journalOption'

const MOST = 50
const MOST_BYTES = 14_000 // all options of a person are one stored text
const WORDS = 60

/** The newest runs of this person, from any browser; newest first. */
export const runJournal = (): readonly JournalEntry[] => getOption(journalOption)

let writing: Promise<unknown> = Promise.resolve()

/** Notes how a run stands. What cannot be written now goes along with the next note. */
export function noteInJournal(run: Run): void {
  writing = writing.then(() => write(entryOf(run))).catch(() => {})
}

async function write(entry: JournalEntry): Promise<void> {
  const elsewhere = await readOption(journalOption).catch(() => [])
  await setOption(journalOption, merged([entry, ...runJournal(), ...elsewhere]))
}

/** One entry a run, the latest of each; as many as fit. */
export function merged(entries: readonly JournalEntry[]): JournalEntry[] {
  const latest = new Map<string, JournalEntry>()
  for (const entry of entries) {
    const known = latest.get(entry.id)
    if (!known || entry.at + entry.ms > known.at + known.ms) latest.set(entry.id, entry)
  }
  const newest = [...latest.values()].sort((a, b) => b.at - a.at).slice(0, MOST)
  while (new TextEncoder().encode(JSON.stringify(newest)).length > MOST_BYTES) newest.pop()
  return newest
}

function entryOf(run: Run): JournalEntry {
  const { id, action, scope, phase, rows } = run
  const at = run.startedAt ?? run.createdAt
  const counts = Object.entries(countsOf(run)).filter(([kind, n]) => n > 0 && outcomes.includes(kind))
  return {
    id,
    action,
    at,
    ms: (phase.kind === 'finished' ? phase.at : Date.now()) - at,
    count: rows.filter(({ state }) => state.kind !== 'leftOut').length,
    words: scope.kind === 'matching' ? scope.words.slice(0, WORDS) : '',
    counts: Object.fromEntries(counts),
    finished: phase.kind === 'finished',
  }
}
