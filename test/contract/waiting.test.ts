import { expect, test } from 'vitest'
import { driveFile } from '@/documents/api'
import { waitingTasks } from '@/tasks/waiting/api'
import { templateNamePage } from '@/templates/api'
import { ANNA, BORIS, HEAD, workflow } from '../simulator/smallPortal'
import { simulated } from './simulated'

test('open tasks of workflows: a row a person, everybody’s, what is done left out', () => {
  const { answer, state } = simulated()
  const ids = [workflow(1).id, workflow(2).id]
  const rows = () => answer(waitingTasks(ids)).read.map(({ id, userId, workflowId }) => [id, userId, workflowId])
  expect(rows()).toEqual([
    [101, ANNA, ids[0]],
    [102, HEAD, ids[1]],
    [102, BORIS, ids[1]],
  ])
  Object.assign(state.tasks[0] ?? {}, { status: 1, people: [{ userId: ANNA, status: 1 }] })
  expect(rows().map(([id]) => id)).toEqual([102, 102])
  expect(answer(waitingTasks([ids[0] ?? ''])).read).toEqual([])
  expect(answer(waitingTasks([ids[1] ?? ''])).read[0]).toMatchObject({
    document: { module: 'crm', id: 'DEAL_1' },
    documentName: 'Deal 1',
    activityName: 'A1_1_1_1',
  })
  expect(() => waitingTasks([])).toThrow(RangeError)
})

test('names of templates come with the whole document type, those of automation rules not at all', () => {
  const { read } = simulated().answer(templateNamePage())
  expect(read.map(({ id }) => id)).toEqual([20, 21, 22])
  expect(read[2]).toEqual({
    id: 22,
    name: 'Trip',
    documentType: { module: 'lists', entity: 'BizprocDocument', type: 'iblock_31' },
  })
})

test('a file of the Drive by its number', () => {
  expect(simulated().answer(driveFile(80)).read).toEqual([{ id: 80, title: 'Offer.pdf' }])
  expect(() => driveFile(0)).toThrow(RangeError)
})
