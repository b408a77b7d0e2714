import { time } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { personalZone } from '@/portal/session'
import type { Live, Waiting } from '@/runs/machine/keepers'
import type { Counts } from '@/runs/machine/reducer'
import { actedOn, settled } from '@/runs/page/report'
import type { Run } from '@/runs/run'
import { Notice } from '@/ui/Notice'

/** Why it does not simply go on: what it waits for, who holds it, where it was found. */
export function RunSituation({ run, live, counts }: { run: Run; live: Live; counts: Counts }) {
  const { tone, words } = situation(run, live, counts) ?? {}
  return words ? (
    <Notice tone={tone ?? 'info'} announced>
      {words}
    </Notice>
  ) : null
}

function situation({ phase }: Run, live: Live, counts: Counts): { tone: 'info' | 'warn'; words: string } | undefined {
  if (live.isElsewhere) return { tone: 'info', words: text('runs.elsewhere') }
  if (phase.kind === 'paused') {
    const doubts = counts.inDoubt > 0 ? ` ${text('runs.foundDoubt', { n: counts.inDoubt })}` : ''
    if (phase.why === 'found')
      return { tone: 'info', words: text('runs.found', { done: settled(counts), total: actedOn(counts) }) + doubts }
    return { tone: 'info', words: text('runs.paused') }
  }
  if (live.waitingFor) return { tone: 'warn', words: waitingWords(live.waitingFor, counts) }
  return phase.kind === 'stopping' ? { tone: 'info', words: text('runs.stopping') } : undefined
}

function waitingWords(waiting: Waiting, counts: Counts): string {
  switch (waiting.kind) {
    case 'limit':
    case 'operationTime':
      return text(`runs.waiting.${waiting.kind}`, { time: at(waiting.until) })
    case 'doubts':
      return text('runs.settling', { n: counts.inDoubt, time: at(waiting.until) })
    case 'portal':
    case 'storage':
      return text(`runs.waiting.${waiting.kind}`)
    default:
      return waiting satisfies never
  }
}

const at = (until: number) => time(until, personalZone())
