import { wallClock } from '@/fields/zone'
import { text } from '@/i18n/i18n'
import { session } from '@/portal/session'
import type { WorkflowListRow } from '@/workflows/row'
import { templateOf } from '@/workflows/words'

/** The list as a spreadsheet has it: a head, then a line a workflow, with all there is to know of it. */
export function csvRows(rows: readonly WorkflowListRow[], names: ReadonlyMap<number, string>): string[][] {
  const nameOf = (id: number) => (id === 0 ? text('users.system') : names.get(id) || text('users.unknown', { id: String(id) }))
  const head = [
    text('workflows.csv.title'),
    text('workflows.csv.document'),
    text('workflows.column.template'),
    text('workflows.column.state'),
    text('workflows.csv.tasks'),
    text('workflows.column.waits'),
    text('workflows.column.by'),
    text('workflows.column.started'),
    text('workflows.column.changed'),
    text('workflows.column.id'),
  ]
  const lines = rows.map((row) => [
    row.title ?? '',
    row.document.id,
    templateOf(row),
    text(`workflows.state.${row.state}`),
    (row.holders?.tasks ?? []).map(({ name }) => name || text('workflows.task.noName')).join(', '),
    (row.holders?.people ?? []).map(nameOf).join(', '),
    nameOf(row.startedBy),
    clock(row.startedAt),
    clock(row.modifiedAt),
    row.id,
  ])
  return [head, ...lines]
}

/** The people whose names the rows need. */
export const peopleIn = (rows: readonly WorkflowListRow[]): number[] => [
  ...new Set(rows.flatMap(({ startedBy, holders }) => [startedBy, ...(holders?.people ?? [])]).filter((id) => id > 0)),
]

// As spreadsheets read it, in the person's zone.
const clock = (at: string | null) =>
  at === null ? '' : wallClock(Date.parse(at), session().timeZone).replace('T', ' ').slice(0, 16)
