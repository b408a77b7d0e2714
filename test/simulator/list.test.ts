import { expect, test } from 'vitest'
import { ADMIN, ANNA, NOW, smallPortal, task, workflow } from './smallPortal.ts'

const HOUR = 3_600_000
const ids = (rows: Record<string, unknown>[]) => rows.map(({ ID }) => ID)

test('start only lower-case', () => {
  const { state, ask } = smallPortal()
  state.tasks = Array.from({ length: 120 }, (_, index) => task(index + 1))
  expect(ask('bizproc.task.list', { START: 50 })).toMatchObject({ next: 50, total: 120 })
  expect(ask('bizproc.task.list', { start: 50 })).toMatchObject({ next: 100, total: 120 })
})

test('task.list past its end gives page 1 again; the other lists give nothing', () => {
  const { state, ask, rows } = smallPortal()
  state.tasks = Array.from({ length: 120 }, (_, index) => task(index + 1))
  expect(ask('bizproc.task.list', { start: 150 })).toMatchObject({ next: 50, total: 120, result: { 0: { ID: '120' } } })
  expect(rows('bizproc.task.list', { start: 99 })[0]?.ID).toBe('70') // rounded down to a page
  expect(ask('bizproc.task.list', { start: 100 }).next).toBeUndefined()
  const past = ask('bizproc.workflow.instances', { start: 50 })
  expect([past.result, past.total, past.next]).toEqual([[], 3, undefined])
})

test('start −1 counts nothing; with no rows next is −1, in the new lists only', () => {
  const { ask } = smallPortal()
  const none = { filter: { '>ID': 'zzz' }, start: -1 }
  for (const method of ['bizproc.workflow.instances', 'bizproc.task.list']) {
    const uncounted = ask(method, { start: -1 })
    expect([uncounted.total, uncounted.next, (uncounted.result as []).length > 0]).toEqual([0, undefined, true])
  }
  expect(ask('bizproc.workflow.instances', none)).toMatchObject({ result: [], total: 0, next: -1 })
  expect(ask('bizproc.task.list', { filter: { '>ID': 999 }, start: -1 })).not.toHaveProperty('next')
})

test.each(['=ID', '!=ID', '%ID', '@ID', '><ID', 'id', '>id', 'NO_SUCH'])('a filter by %s vanishes without a word', (key) => {
  expect(smallPortal().rows('bizproc.workflow.instances', { filter: { [key]: 'nothing' } })).toHaveLength(3)
  expect(smallPortal().rows('bizproc.task.list', { filter: { [key]: 5 } })).toHaveLength(2)
})

test('the six prefixes, and arrays as IN and NOT IN', () => {
  const { rows } = smallPortal()
  const found = (filter: object) => ids(rows('bizproc.task.list', { filter, order: { ID: 'asc' } }))
  expect(found({ ID: '101' })).toEqual(['101'])
  expect(found({ '!ID': 101 })).toEqual(['102'])
  expect(found({ '<ID': 102 })).toEqual(['101'])
  expect(found({ '<=ID': 102 })).toEqual(['101', '102'])
  expect(found({ '>ID': 101 })).toEqual(['102'])
  expect(found({ '>=ID': 101 })).toEqual(['101', '102'])
  expect(found({ ID: [101, 5] })).toEqual(['101'])
  expect(found({ '!ID': ['101'] })).toEqual(['102'])
})

test('a filter that this portal drops', () => {
  const { portal, rows } = smallPortal()
  portal.faults.droppedFilters = ['STARTED']
  expect(rows('bizproc.workflow.instances', { filter: { '<STARTED': '2000-01-01' } })).toHaveLength(3)
})

test('text is LIKE in the new lists and exact in task.list, case-insensitive in both', () => {
  const { rows } = smallPortal()
  expect(rows('bizproc.workflow.instances', { filter: { DOCUMENT_ID: 'deal%' } })).toHaveLength(3)
  expect(rows('bizproc.workflow.instances', { filter: { DOCUMENT_ID: 'DEA__1' } })).toHaveLength(1)
  expect(rows('bizproc.workflow.template.list', { filter: { DOCUMENT_TYPE: 'deal' } })).toHaveLength(2)
  expect(rows('bizproc.task.list', { filter: { NAME: 'task 101' } })).toHaveLength(1)
  expect(rows('bizproc.task.list', { filter: { NAME: 'task%' } })).toHaveLength(0)
})

test('0 matches NULL or 0 in task.list', () => {
  const { state, rows } = smallPortal()
  state.workflows.push(workflow(4, { startedBy: 0 }))
  expect(rows('bizproc.workflow.instances', { filter: { STARTED_BY: 0 } })).toHaveLength(2)
  state.tasks = state.tasks.map((one) => Object.assign(one, { workflowStartedBy: one.id === 101 ? null : 0 }))
  expect(rows('bizproc.task.list', { filter: { WORKFLOW_STARTED_BY: 0 } })).toHaveLength(2)
})

test('dates: texts of several kinds, empty is NULL, nonsense finds nothing', () => {
  const { rows } = smallPortal()
  const found = (filter: object) => rows('bizproc.workflow.instances', { filter }).length
  expect(found({ '<STARTED': new Date(NOW - 1.5 * HOUR).toISOString() })).toBe(2)
  expect(found({ '>=STARTED': '2026-11-24T11:00:00+03:00' })).toBe(1)
  expect(found({ '>=STARTED': '2026-11-24 11:00:00' })).toBe(1) // the server's zone
  expect(found({ '<STARTED': '25.11.2026' })).toBe(3)
  expect(found({ '<STARTED': 'soon' })).toBe(0)
  expect(found({ OWNED_UNTIL: '' })).toBe(2)
  expect(found({ '!OWNED_UNTIL': '' })).toBe(1)
})

test('select: any case, unknown ignored, nothing valid is the default; an array inside is refused', () => {
  const { rows, ask } = smallPortal()
  expect(Object.keys(rows('bizproc.workflow.instances', { SELECT: ['id', 'Nope', 'STARTED_BY'] })[0] ?? {})).toEqual([
    'ID',
    'STARTED_BY',
  ])
  expect(Object.keys(rows('bizproc.workflow.instances', { select: ['*'] })[0] ?? {})).toEqual(['ID', 'MODIFIED', 'OWNED_UNTIL'])
  expect(ask('bizproc.task.list', { select: [['ID']] })).toMatchObject({ error: 'ERROR_SELECT_VALIDATION_FAILURE' })
})

test('order: any case, DESC or ascending, unknown is the default; NULL first; a raw column comes with dates', () => {
  const { state, rows } = smallPortal()
  state.tasks.push(task(103, { overdueDate: NOW }))
  expect(ids(rows('bizproc.task.list', { order: { nope: 'ASC' } }))).toEqual(['103', '102', '101'])
  expect(ids(rows('bizproc.task.list', { order: { id: 'up' } }))).toEqual(['101', '102', '103'])
  const dated = rows('bizproc.task.list', { order: { OVERDUE_DATE: 'ASC', ID: 'ASC' } })
  expect(ids(dated)).toEqual(['101', '102', '103'])
  expect(dated.map((row) => row.OVERDUE_DATE_X1)).toEqual([null, null, '2026-11-24 12:00:00'])
})

test('numbers are texts, dates carry the server’s offset, empty maps are []', () => {
  const { rows } = smallPortal()
  const select = ['ID', 'STATUS', 'MODIFIED', 'OVERDUE_DATE', 'PARAMETERS']
  expect(rows('bizproc.task.list', { select, filter: { ID: 101 } })).toEqual([
    {
      ...{ ENTITY: 'CCrmDocumentDeal', DOCUMENT_ID: 'DEAL_1', DOCUMENT_URL: '' },
      ...{ ID: '101', STATUS: '0', MODIFIED: '2026-11-24T11:00:00+03:00', OVERDUE_DATE: null, PARAMETERS: [] },
    },
  ])
})

test('of filter and FILTER the later wins', () => {
  expect(smallPortal().rows('bizproc.task.list', { FILTER: { ID: 101 }, filter: {} })).toHaveLength(2)
})

test('a hundred thousand rows: each row once in a keyset sweep', () => {
  const { state, rows } = smallPortal()
  state.tasks = Array.from({ length: 100_000 }, (_, index) => task(index + 1, { people: [{ userId: ANNA, status: 0 }] }))
  const tail = rows('bizproc.task.list', { filter: { '>ID': 99_980, USER_ID: ANNA }, order: { ID: 'ASC' }, start: -1 }, ADMIN)
  expect(ids(tail)).toEqual(Array.from({ length: 20 }, (_, index) => String(99_981 + index)))
})
