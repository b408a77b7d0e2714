import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { calendarAt } from './calendar'
import { type Group, groupsOf, type LoadedPart, nextTask, search } from './listItems'
import type { TaskCounts, TaskListRow } from './queries'
import { taskSchema } from './schema'

const row = (id: number, name = `Task ${id}`, document = '', templateName = '', due: string | null = null): TaskListRow => ({
  ...z.parse(taskSchema, { ID: String(id), USER_ID: '1', NAME: name, DOCUMENT_NAME: document, OVERDUE_DATE: due } as never),
  templateName,
})
const due = (id: number, at: string) => row(id, undefined, undefined, undefined, at)
const counts = (more: Partial<TaskCounts>): TaskCounts => ({ open: 0, overdue: 0, today: 0, week: 0, done: 0, ...more })
const calendar = calendarAt(Date.parse('2026-11-24T12:00:00+03:00'), 'Europe/Moscow')
const said = (groups: Group[]) => groups.map(({ name, rows, count }) => [name, rows.map(({ id }) => id), count])

describe('headings', () => {
  const late = due(1, '2026-11-24T11:59:00+03:00')
  const tonight = due(2, '2026-11-24T23:59:59+03:00')
  const tomorrow = due(3, '2026-11-25T00:00:00+03:00')

  test('stand in the order people work, each row by its own deadline; an empty one is left out', () => {
    const parts: LoadedPart[] = [
      { part: 'dated', total: 10, rows: [late, tonight, tomorrow] },
      { part: 'undated', total: 4, rows: [row(9)] },
    ]
    expect(said(groupsOf(parts, counts({ overdue: 1, today: 1 }), calendar))).toEqual([
      ['overdue', [1], 1],
      ['today', [2], 1],
      ['later', [3], 8],
      ['noDeadline', [9], 4],
    ])
    expect(said(groupsOf([{ part: 'done', total: 5, rows: [row(9)] }], undefined, calendar))).toEqual([['done', [9], 5]])
  })

  test('never promise fewer rows than stand there nor more than there are, though tasks come and go meanwhile', () => {
    const parts: LoadedPart[] = [{ part: 'dated', total: 3, rows: [late, tonight, tomorrow] }]
    expect(said(groupsOf(parts, counts({ overdue: 9, today: 0 }), calendar))).toEqual([
      ['overdue', [1], 3],
      ['today', [2], 1],
      ['later', [3], 1],
    ])
  })
})

describe('search', () => {
  const rows = [row(1, 'Approve discount', 'Müller & Söhne', 'Discounts'), row(2, 'Согласовать счёт', 'ООО «Терминал»', 'Счета')]

  test('finds every word in name, document, template or number, in any case and order', () => {
    expect(search(rows, 'söhne APPROVE')).toEqual([rows[0]])
    expect(search(rows, '  терминал   СЧЁТ ')).toEqual([rows[1]])
    expect(search(rows, 'discounts')).toEqual([rows[0]])
    expect(search(rows, '2')).toEqual([rows[1]])
    expect(search(rows, 'discount терминал')).toEqual([])
  })

  test('blanks leave everything', () => {
    expect(search(rows, '   ')).toEqual(rows)
  })
})

describe('the task after an answered one', () => {
  const rows = [row(1), row(2), row(3)]

  test('is the next in the list, at its end the one before', () => {
    expect(nextTask(rows, 1)?.id).toBe(2)
    expect(nextTask(rows, 3)?.id).toBe(2)
  })

  test('is none for the last one left', () => {
    expect(nextTask([row(1)], 1)).toBeUndefined()
    expect(nextTask([], 1)).toBeUndefined()
  })

  test('is the first where the list does not show the answered one', () => {
    expect(nextTask(rows, 99)?.id).toBe(1)
  })
})
