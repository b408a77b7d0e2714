import type { PortalError } from '@/portal/errors'
import { portalNow } from '@/portal/portal'
import type { Seen, Watch } from '@/runs/action'
import type { Check, Scope, Target } from '@/runs/run'
import { readFacts } from '@/workflows/facts'
import type { FilterFacts, RowFilter } from '@/workflows/filter'
import { isRule, matches } from '@/workflows/matches'
import { readWorkflows } from '@/workflows/queries'
import type { WorkflowListRow } from '@/workflows/row'
import { joinRows, readMatching } from '@/workflows/rows/readRows'
import { workflowTarget } from './targets'

// What terminating and deleting share: they act on the same rows, and differ only in what is left of them.

/** Every workflow that matches now; names, titles and open tasks come with the check. */
export async function collectWorkflows(query: RowFilter, watch: Watch): Promise<Target[]> {
  const { facts, templates } = await readFacts()
  const found = await readMatching(query, facts, watch)
  return found.map((workflow) =>
    workflowTarget({
      ...workflow,
      state: 'waiting',
      templateName: templates.get(workflow.templateId ?? 0)?.name ?? null,
      holders: undefined,
      title: undefined,
    }),
  )
}

/** Each workflow as it is now: still there, unchanged, what was asked for, and nobody's automation rule. */
export async function checkWorkflows(targets: readonly Target[], scope: Scope, watch: Watch): Promise<Check[]> {
  const known = await readFacts()
  const keys = targets.map(({ key }) => key)
  const there = await readWorkflows(keys, watch)
  const rows = await joinRows([...there.values()], known, watch)
  const byKey = new Map(rows.map((row) => [row.id, row]))
  return targets.map((target): Check => {
    const row = byKey.get(target.key)
    if (!row) return { key: target.key, state: 'gone' }
    const state = stateOf(target, row, scope, known.facts)
    const fresh = workflowTarget(row)
    // What the person has seen stays with a changed one: another check must not take the change for known.
    return { key: target.key, state, target: state === 'changed' ? { ...fresh, data: target.data } : fresh }
  })
}

function stateOf(target: Target, row: WorkflowListRow, scope: Scope, facts: FilterFacts): Check['state'] {
  const query = scope.kind === 'matching' ? (scope.query as RowFilter) : undefined
  if (query && !matches(row, query, facts, row.holders)) return 'mismatch'
  const wasAskedFor = query?.origin !== undefined || query?.template !== undefined
  if (isRule(row, facts) && !wasAskedFor) return 'robot'
  return row.modifiedAt === target.data.modified ? 'fine' : 'changed'
}

/** Whether a refusal may mean that it is over: portals have no code for that, and may break halfway (ERROR_CORE). */
export const mayBeOver = ({ kind }: PortalError): boolean => kind === 'portalText' || kind === 'unexpected'

/** Whether they still run. Gone after a lost answer means ended by it; gone after a refusal means that it was over before. */
export async function lookAtWorkflows(targets: readonly Target[], why: 'lost' | 'refused'): Promise<ReadonlyMap<string, Seen>> {
  const there = await readWorkflows(
    targets.map(({ key }) => key),
    {},
  )
  return new Map(
    targets.map(({ key }): [string, Seen] => {
      const workflow = there.get(key)
      if (!workflow) return [key, { kind: why === 'lost' ? 'done' : 'gone' }]
      const until = workflow.ownedUntil
      return [key, until !== null && Date.parse(until) > portalNow() ? { kind: 'there', lockedUntil: until } : { kind: 'there' }]
    }),
  )
}

/** All there is to know of what will be erased: the instances, their open tasks, names and titles. */
export async function workflowsBackup(targets: readonly Target[], watch: Watch): Promise<unknown> {
  const known = await readFacts()
  const there = await readWorkflows(
    targets.map(({ key }) => key),
    watch,
  )
  return { savedAt: new Date(known.facts.now).toISOString(), workflows: await joinRows([...there.values()], known, watch) }
}
