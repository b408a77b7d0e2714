import { documentEntities } from '@/documents/documentTypes'
import { idSet } from './facts'
import { type FilterFacts, limits, type RowFilter } from './filter'
import type { Holders } from './holders'
import type { Workflow } from './schema'
import { stateOf } from './stuck'

/**
 * Our own side of every filter: a portal drops conditions it does not know without a word, and only we know who holds what. Holders that
 * were not read match nothing that asks for them.
 */
export function matches(workflow: Workflow, filter: RowFilter, facts: FilterFacts, holders?: Holders | null): boolean {
  return (
    matchesOrigin(workflow, filter, facts) &&
    matchesDocument(workflow, filter) &&
    matchesStarter(workflow, filter, facts) &&
    (filter.state === undefined || stateOf(workflow, facts.now) === filter.state) &&
    matchesTimes(workflow, filter, facts) &&
    (filter.holder === undefined || matchesHolder(filter.holder, facts, holders))
  )
}

/** A template that the portal's list hides: an automation rule, a trigger. */
export const isRule = (
  { templateId }: Pick<Workflow, 'templateId'>,
  { templateIds }: Pick<FilterFacts, 'templateIds'>,
): boolean => templateId === null || !idSet(templateIds).has(templateId)

function matchesOrigin(workflow: Workflow, { template, origin }: RowFilter, facts: FilterFacts): boolean {
  if (template !== undefined) return workflow.templateId === template
  return origin === 'all' || isRule(workflow, facts) === (origin === 'rules')
}

function matchesDocument({ document }: Workflow, filter: RowFilter): boolean {
  const [module, entity, id] = filter.document?.split('|') ?? (filter.type ? documentEntities[filter.type] : [])
  return (!module || document.module === module) && (!entity || document.entity === entity) && (!id || document.id === id)
}

function matchesStarter({ startedBy }: Workflow, { by }: RowFilter, { leftIds }: FilterFacts): boolean {
  if (by === undefined) return true
  return by === 'left' ? idSet(leftIds).has(startedBy) : startedBy === (by === 'system' ? 0 : by)
}

function matchesTimes({ startedAt, modifiedAt }: Workflow, filter: RowFilter, facts: FilterFacts): boolean {
  const { from, before, changedFrom, changedBefore } = limits(filter, facts)
  return isWithin(startedAt, from, before) && isWithin(modifiedAt, changedFrom, changedBefore)
}

function isWithin(moment: string | null, from: number | undefined, before: number | undefined): boolean {
  if (from === undefined && before === undefined) return true
  const at = Date.parse(moment ?? '')
  return !Number.isNaN(at) && (from === undefined || at >= from) && (before === undefined || at < before)
}

function matchesHolder(wanted: RowFilter['holder'], facts: FilterFacts, holders: Holders | null | undefined): boolean {
  if (!holders) return false
  if (wanted === 'nobody') return holders.tasks.length === 0 && !holders.isCut
  return holders.people.some((id) => isHolder(id, wanted, facts))
}

const isHolder = (userId: number, wanted: RowFilter['holder'], { leftIds }: Pick<FilterFacts, 'leftIds'>) =>
  wanted === 'left' ? idSet(leftIds).has(userId) : userId === wanted

/** Whose tasks are meant where workflows are filtered by who holds them: these people's, else everybody's. */
export const meantBy =
  ({ holder }: RowFilter, facts: Pick<FilterFacts, 'leftIds'>) =>
  (userId: number): boolean =>
    holder === undefined || isHolder(userId, holder, facts)
