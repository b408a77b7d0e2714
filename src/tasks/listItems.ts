import type { Calendar, Part } from './filter'
import type { TaskCounts, TaskListRow } from './queries'

export type GroupName = 'overdue' | 'today' | 'later' | 'noDeadline' | 'done'
/** A part's length and those of its rows that are loaded. */
export type LoadedPart = { part: Part; total: number; rows: TaskListRow[] }
/** The loaded rows under one heading, and how many there are in all. */
export type Group = { name: GroupName; rows: TaskListRow[]; count: number }

/** The list under its headings, in the order people work. Each row's own deadline tells where it stands; the counts tell how many more come. */
export function groupsOf(parts: readonly LoadedPart[], counts: TaskCounts | undefined, calendar: Calendar): Group[] {
  return parts
    .flatMap(({ part, rows, total }) => {
      if (part !== 'dated') return [{ name: part === 'done' ? ('done' as const) : ('noDeadline' as const), rows, count: total }]
      return datedGroups.map((name) =>
        groupWith(
          name,
          rows.filter((row) => groupOf(row, calendar) === name),
          total,
          counts,
        ),
      )
    })
    .filter((group) => group.rows.length > 0)
}

const datedGroups = ['overdue', 'today', 'later'] as const

function groupOf({ dueAt }: TaskListRow, { now, todayEnd }: Calendar): (typeof datedGroups)[number] {
  const due = Date.parse(dueAt ?? '')
  if (due < Date.parse(now)) return 'overdue'
  return due <= Date.parse(todayEnd) ? 'today' : 'later'
}

// Time goes on and tasks come and go between two answers: a heading never promises fewer rows than stand under it, nor more than there are.
function groupWith(
  name: (typeof datedGroups)[number],
  rows: TaskListRow[],
  total: number,
  counts: TaskCounts | undefined,
): Group {
  const { overdue = 0, today = 0 } = counts ?? {}
  const expected = { overdue, today, later: total - overdue - today }[name]
  return { name, rows, count: Math.min(total, Math.max(rows.length, expected)) }
}

/** Rows in which every word of the search occurs: in name, document or template. */
export function search(rows: readonly TaskListRow[], query: string): TaskListRow[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    const text = `${row.name} ${row.document.name} ${row.templateName} ${row.id}`.toLocaleLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** The task to open after this one is answered: the next in the list, at its end the one before; undefined for the last one left. */
export function nextTask(rows: readonly TaskListRow[], id: number): TaskListRow | undefined {
  const index = rows.findIndex((row) => row.id === id)
  return rows[index + 1] ?? rows[index - 1]
}
