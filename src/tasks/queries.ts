import { PortalError } from '@/portal/errors'
import { type Commands, pageOf, portalNow, unwrap } from '@/portal/portal'
import { allCommands, asked, dataOf, type Question, question } from '@/portal/question'
import { personalZone } from '@/portal/session'
import { isId } from '@/portal/wire'
import { countTasks, openTask, type TaskFilterWire, taskPage, templateNames } from './api'
import { calendarAt } from './calendar'
import { type ListFilter, type Part, partOrder, partsOf, type QuickFilter, wireFilter } from './filter'
import type { Task } from './schema'

export const PAGE_SIZE = 50 // fixed by the portal

/** A row of the list; the template's name comes with it, '' where the template is gone. */
export type TaskListRow = Task & { templateName: string }
/** A page, and names of templates by their ids: those of its rows, unless an earlier page holds them (see `pageQuestion`). */
export type TaskPage = { total: number; rows: Task[]; names: { readonly [templateId: string]: string } }
export type TaskCounts = Record<QuickFilter | 'today', number>
/** A part's length and its first page. */
export type PartStart = { part: Part } & TaskPage

/** The top of the list: the first page of each part. */
export function topQuestion(filter: ListFilter): Question<PartStart[]> {
  const pages = partsOf(filter.show ?? 'open').map((part) => [part, pageQuestion(filter, part, 0)] as const)
  return question({
    key: ['tasks', 'top', filter],
    commands: (me): Commands => allCommands(Object.fromEntries(pages), me),
    data: (answers, userId) => pages.map(([part, page]) => ({ part, ...dataOf(part, page, answers, userId) })),
  })
}

/**
 * One page of a part. The template names travel beside it, as a list without the tasks of deleted templates: there the same rows stand
 * further up, so that a name may have come with an earlier page.
 */
function pageQuestion(filter: ListFilter, part: Part, start: number) {
  return question({
    key: ['tasks', 'page', filter, part, start],
    commands: (me) => {
      const page = { userId: me, filter: wireFilter(filter, part, calendar()), order: partOrder[part], start }
      return { rows: taskPage(page), names: templateNames(page) }
    },
    data: ({ rows, names }, userId): TaskPage => {
      const page = pageOf(rows)
      return {
        total: page.total,
        rows: page.rows.map((task) => own(task, userId)),
        names: names.ok ? Object.fromEntries(names.result) : {},
      }
    },
  })
}

/** What the quick filters promise, under the other filters in force. */
export function countsQuestion({ show: _, ...filter }: ListFilter) {
  return question({
    key: ['tasks', 'counts', filter],
    commands: (me) => {
      const now = calendar()
      const wire = (show: QuickFilter, part: Part): TaskFilterWire => wireFilter({ ...filter, show }, part, now)
      return {
        dated: countTasks(me, wire('open', 'dated')),
        undated: countTasks(me, wire('open', 'undated')),
        overdue: countTasks(me, wire('overdue', 'dated')),
        today: countTasks(me, { ...wire('open', 'dated'), '<=OVERDUE_DATE': now.todayEnd }),
        week: countTasks(me, wire('week', 'dated')),
        done: countTasks(me, wire('done', 'done')),
      }
    },
    data: (answers): TaskCounts => {
      const total = (name: keyof typeof answers) => pageOf(answers[name]).total
      return {
        open: total('dated') + total('undated'),
        overdue: total('overdue'),
        today: Math.max(0, total('today') - total('overdue')),
        week: total('week'),
        done: total('done'),
      }
    },
  })
}

/** The task a person has opened, with its form; null when the person has no such task (any more). */
export function openTaskQuestion(id: number): Question<TaskListRow | null> {
  const key = ['tasks', 'open', id]
  // An address may hold anything; what is no id is nobody's task.
  if (!isId(id)) return question({ key, commands: () => ({}), data: () => null })
  return question({
    key,
    commands: (me) => ({ task: openTask(id, me), names: templateNames({ userId: me, filter: { ID: id } }) }),
    data: ({ task, names }, userId) => {
      const { result } = unwrap(task)
      if (result?.userId !== userId) return null
      return { ...result, templateName: (names.ok && names.result.get(result.templateId)) || '' }
    },
  })
}

export const taskQueries = {
  all: () => ['tasks'] as const,
  top: (filter: ListFilter) => asked(topQuestion(filter)),
  counts: (filter: ListFilter) => asked(countsQuestion(filter)),
  page: (filter: ListFilter, part: Part, start: number) => asked(pageQuestion(filter, part, start)),
  open: (id: number) => asked(openTaskQuestion(id)),
}

const calendar = () => calendarAt(portalNow(), personalZone())

// An inbox holds the person's own tasks. A portal that lost the USER_ID filter would show an administrator everybody's.
function own(task: Task, userId: number): Task {
  if (task.userId === userId) return task
  throw new PortalError('unexpected', { code: 'FOREIGN_ROWS', method: 'bizproc.task.list' })
}
