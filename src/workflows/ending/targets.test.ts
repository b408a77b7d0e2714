import { expect, test } from 'vitest'
import type { WorkflowListRow } from '@/workflows/row'
import { handOverTargets, workflowTarget } from './targets'

const row: WorkflowListRow = {
  id: '66e412fdc9bd44.36306599',
  document: { module: 'crm', entity: 'CCrmDocumentDeal', id: 'DEAL_1' },
  templateId: 20,
  startedAt: '2026-11-24T09:00:00+03:00',
  startedBy: 7,
  modifiedAt: '2026-11-24T10:00:00+03:00',
  ownedUntil: null,
  state: 'waiting',
  templateName: 'Contract',
  title: 'Big deal',
  holders: {
    tasks: [
      { id: 5, workflowId: '', name: 'Approve', dueAt: '2026-12-01T09:00:00+03:00', people: [3, 4] },
      { id: 6, workflowId: '', name: 'Read', dueAt: null, people: [3] },
    ],
    people: [3, 4],
    isCut: false,
  },
}

test('a workflow tells what is lost with it', () => {
  expect(workflowTarget(row)).toMatchObject({
    ...{ key: row.id, title: 'Big deal', detail: 'Contract', note: 'Approve, Read', person: 7, at: row.startedAt },
    tasks: [
      { id: 5, userId: 3 },
      { id: 5, userId: 4 },
      { id: 6, userId: 3 },
    ],
    data: { modified: row.modifiedAt, templateId: 20 },
  })
})

test('without a title it is named by its document, without holders it has no tasks', () => {
  expect(workflowTarget({ ...row, title: null, templateName: null, holders: null })).toMatchObject({
    title: 'DEAL_1',
    detail: '',
    tasks: [],
  })
})

test('each person’s part of a task is handed over by itself', () => {
  expect(handOverTargets(row).map(({ key, note, data }) => [key, note, data])).toEqual([
    ['5:3', 'Approve', { taskId: 5, from: 3, workflowId: row.id }],
    ['5:4', 'Approve', { taskId: 5, from: 4, workflowId: row.id }],
    ['6:3', 'Read', { taskId: 6, from: 3, workflowId: row.id }],
  ])
})
