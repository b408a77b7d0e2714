import { readTitles } from '@/documents/queries'
import { documentKey } from '@/documents/titledDocument'
import { readAllWaiting, readWaitingOf } from '@/tasks/waiting/queries'
import type { TemplateName } from '@/templates/schema'
import { type FilterFacts, type RowFilter, wireFilter } from '@/workflows/filter'
import { joinHolders, nobody } from '@/workflows/holders'
import { matches } from '@/workflows/matches'
import { readAllWorkflows, type Watch } from '@/workflows/queries'
import type { WorkflowListRow } from '@/workflows/row'
import type { Workflow } from '@/workflows/schema'
import { joinRow } from './joinRow'

type Templates = ReadonlyMap<number, TemplateName>

/** Every workflow that matches, by the portal's filter and by our own. Throws PortalError, or the signal's reason. */
export async function readMatching(filter: RowFilter, facts: FilterFacts, watch: Watch): Promise<Workflow[]> {
  const wire = wireFilter(filter, facts)
  if (wire === 'none') return []
  const { holder: _, ...own } = filter
  const rows = (await readAllWorkflows(wire, watch)).filter((row) => matches(row, own, facts))
  if (filter.holder === undefined || rows.length === 0) return rows
  const holders = joinHolders(await readAllWaiting(signalOf(watch)))
  return rows.filter((row) => matches(row, filter, facts, holders.get(row.id) ?? nobody))
}

/** The same workflows with whose answers they wait for, names and titles. Throws PortalError, or the signal's reason. */
export async function joinRows(
  workflows: readonly Workflow[],
  { facts, templates }: { facts: FilterFacts; templates: Templates },
  watch: Watch,
): Promise<WorkflowListRow[]> {
  const tasks = await readWaitingOf(
    workflows.map(({ id }) => id),
    signalOf(watch),
  )
  watch.signal?.throwIfAborted()
  const holders = joinHolders(tasks)
  const told = new Map(
    tasks.flatMap(({ document, documentName }) => (documentName ? [[documentKey(document), documentName]] : [])),
  )
  const untold = workflows.filter(({ document }) => !told.has(documentKey(document)))
  const titles = await readTitles(
    untold.map((row) => ({ ...row.document, type: templates.get(row.templateId ?? 0)?.documentType.type })),
  )
  watch.signal?.throwIfAborted()
  return workflows.map((workflow) => {
    const key = documentKey(workflow.document)
    const title = told.get(key) ?? titles.get(key) ?? null
    return joinRow(workflow, { now: facts.now, templates, holders: holders.get(workflow.id) ?? nobody, title })
  })
}

// How far it is tells the first reading alone: the others are short.
const signalOf = ({ signal }: Watch): Watch => (signal ? { signal } : {})
