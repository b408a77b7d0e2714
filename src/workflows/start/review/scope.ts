import { session } from '@/portal/session'
import type { Scope } from '@/runs/run'
import { conditionsOf, matchWords } from '@/workflows/start/match'
import { runningWords } from '@/workflows/start/running'
import type { StartQuery } from '@/workflows/start/startAction'
import { isAll } from '@/workflows/start/steps'
import { startTarget } from '@/workflows/start/target'
import type { Chosen } from '@/workflows/start/useStart'
import type { ReviewRow } from './useReviewRows'

/** The documents as the machine takes them: these, or the conditions by which it collects them. */
export function scopeOf({ search, template }: Chosen, rows: readonly ReviewRow[]): Scope {
  const type = template.documentType
  if (isAll(search, type)) {
    const query: StartQuery = {
      type,
      template: { id: template.id, name: template.name },
      conditions: conditionsOf(search, session().timeZone),
    }
    return { kind: 'matching', query, words: matchWords(search) }
  }
  const targets = rows.map(({ id, facts, running, state }) =>
    startTarget(type, template, id, facts, {
      note: running ? runningWords(running, type) : '',
      evenIfDouble: state === 'double',
    }),
  )
  return { kind: 'picked', targets }
}
