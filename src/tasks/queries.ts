import { queryOptions } from '@tanstack/react-query'
import type { Reference } from '@/portal/command'
import { PortalError } from '@/portal/errors'
import { type Answer, pageOf, portalNow, readTogether, unwrap } from '@/portal/portal'
import { asked, question } from '@/portal/question'
import { personalZone, session } from '@/portal/session'
import { countTasks, openTask, taskPage, templateNames } from './api'
import { calendarAt } from './calendar'
import { type ListFilter, type Part, partOrder, partsOf, wireFilter } from './filter'
import type { Task } from './schema'

export const PAGE_SIZE = 50 // fixed by the portal

/** A row of the list; the template's name comes with it, '' where the template is gone. */
export type TaskListRow = Task & { templateName: string }
/** One part's length and its first page. */
type PartStart = { part: Part; total: number; rows: TaskListRow[] }
export type TaskCounts = { open: number; overdue: number; today: number; week: number; done: number }
export type TaskOverview = { counts: TaskCounts; parts: PartStart[] }

/** Counts for the quick filters and the first page of each part: everything above the fold, in one request. */
export const overviewQuestion = (filter: ListFilter) =>
  question({
    key: ['tasks', 'overview', filter],
    commands: (me) => {
      const calendar = calendarAt(portalNow(), personalZone())
      const { show: _, ...rest } = filter
      const count = (show: 'open' | 'overdue' | 'week' | 'done', part: Part) =>
        countTasks(me, wireFilter({ ...rest, show }, part, calendar))
      const [first, second] = partsOf(filter.show ?? 'open')
      return {
        ...pageCommands(me, filter, first ?? 'dated', 0, 'first'),
        ...(second ? pageCommands(me, filter, second, 0, 'second') : {}),
        overdue: count('overdue', 'dated'),
        today: countTasks(me, {
          ...wireFilter({ ...rest, show: 'open' }, 'dated', calendar),
          '<=OVERDUE_DATE': calendar.todayEnd,
        }),
        week: count('week', 'dated'),
        dated: count('open', 'dated'),
        undated: count('open', 'undated'),
        done: count('done', 'done'),
      }
    },
    data: (answers, userId): TaskOverview => {
      const totalOf = (answer: Answer<unknown[]>) => pageOf(answer).total
      const overdue = totalOf(answers.overdue)
      return {
        counts: {
          open: totalOf(answers.dated) + totalOf(answers.undated),
          overdue,
          today: Math.max(0, totalOf(answers.today) - overdue),
          week: totalOf(answers.week),
          done: totalOf(answers.done),
        },
        parts: partsOf(filter.show ?? 'open').map((part, index) => {
          const name = index === 0 ? 'first' : 'second'
          return { part, ...rowsOf(answers as unknown as PageAnswers, name, userId) }
        }),
      }
    },
  })

/** One later page of a part. */
const pageQuestion = (filter: ListFilter, part: Part, start: number) =>
  question({
    key: ['tasks', 'page', filter, part, start],
    commands: (me) => pageCommands(me, filter, part, start, 'page'),
    data: (answers, userId) => rowsOf(answers as unknown as PageAnswers, 'page', userId).rows,
  })

/** The task a person has opened, with its form; null when the person has no such task (any more). */
export const openTaskQuestion = (id: number) =>
  question({
    key: ['tasks', 'open', id],
    commands: (me) => ({ [`open${id}`]: openTask(id, me), [`name${id}`]: templateNames({ userId: me, filter: { ID: id } }) }),
    data: (answers, userId): TaskListRow | null => {
      const task = unwrap(answers[`open${id}`] as Answer<Task | null>).result
      if (!task || task.userId !== userId) return null
      return withName(task, answers[`name${id}`] as Answer<Map<number | null, string>>)
    },
  })

export const taskQueries = {
  overview: (filter: ListFilter) => asked(overviewQuestion(filter)),
  page: (filter: ListFilter, part: Part, start: number) => asked(pageQuestion(filter, part, start)),
  open: (id: number) => asked(openTaskQuestion(id)),
}

type PageAnswers = Record<string, Answer<Task[]> & Answer<Map<number | null, string>>>

function pageCommands(userId: number | Reference, filter: ListFilter, part: Part, start: number, name: string) {
  const page = {
    userId,
    filter: wireFilter(filter, part, calendarAt(portalNow(), personalZone())),
    order: partOrder[part],
    start,
  }
  return { [name]: taskPage(page), [`${name}Names`]: templateNames(page) }
}

// An inbox holds the person's own tasks. A portal that lost the USER_ID filter would show an administrator everybody's.
function rowsOf(answers: PageAnswers, name: string, userId: number): { total: number; rows: TaskListRow[] } {
  const { rows, total } = pageOf(answers[name] as Answer<Task[]>)
  if (rows.some((task) => task.userId !== userId))
    throw new PortalError('unexpected', { code: 'FOREIGN_ROWS', method: 'bizproc.task.list' })
  return { total, rows: rows.map((task) => withName(task, answers[`${name}Names`] as Answer<Map<number | null, string>>)) }
}

function withName(task: Task, names: Answer<Map<number | null, string>>): TaskListRow {
  return { ...task, templateName: (names.ok && names.result.get(task.templateId)) || '' }
}
