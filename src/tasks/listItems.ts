import type { Part } from './filter'
import type { TaskListRow, TaskOverview } from './queries'

export type GroupName = 'overdue' | 'today' | 'later' | 'noDeadline' | 'done'
/** A stretch of the list under one heading; `from` counts rows of the part. */
export type Group = { name: GroupName; part: Part; from: number; count: number }

/** The headings of a list and how many rows stand under each, in the order people work: the counts of the same request tell. */
export function groupsOf({ counts, parts }: TaskOverview): Group[] {
  return parts
    .flatMap(({ part, total }) => {
      if (part !== 'dated') return [{ name: part === 'done' ? 'done' : 'noDeadline', part, from: 0, count: total } as Group]
      // What came or went between two commands of the batch must not make the groups longer than the part.
      const overdue = Math.min(counts.overdue, total)
      const today = Math.min(counts.today, total - overdue)
      return [
        { name: 'overdue', part, from: 0, count: overdue },
        { name: 'today', part, from: overdue, count: today },
        { name: 'later', part, from: overdue + today, count: total - overdue - today },
      ] satisfies Group[]
    })
    .filter(({ count }) => count > 0)
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
