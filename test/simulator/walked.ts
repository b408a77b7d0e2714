import { expect } from 'vitest'
import { packBpt } from './bpt/packBpt.ts'
import type { PhpData } from './bpt/serialize.ts'
import { designer, type Node } from './demo/trees/build.ts'
import { ADMIN, ANNA, smallPortal } from './smallPortal.ts'

export const make = designer('walk')
export const ask = (key: string, users: PhpData = [`user_${ANNA}`], more: { [key: string]: PhpData } = {}): Node =>
  make.act('Approve', key, key, {
    ApproveType: 'any',
    Name: `Task ${key}`,
    Users: users,
    SetStatusMessage: 'Y',
    StatusMessage: `At ${key}`,
    ...more,
  })

/** Uploads a template, starts it on deal 4, and answers its tasks. */
export function started(
  root: Node,
  declared: { VARIABLES?: PhpData; CONSTANTS?: PhpData } = {},
  PARAMETERS: object = {},
  userId = ADMIN,
) {
  const small = smallPortal()
  const DOCUMENT_TYPE = ['crm', 'CCrmDocumentDeal', 'DEAL']
  const TEMPLATE_DATA = ['x.bpt', packBpt({ TEMPLATE: [root], ...declared }).toString('base64')]
  const added = small.ask('bizproc.workflow.template.add', { DOCUMENT_TYPE, NAME: 'Walk', AUTO_EXECUTE: '0', TEMPLATE_DATA })
  expect(added).toMatchObject({ result: expect.any(Number) })
  const DOCUMENT_ID = ['crm', 'CCrmDocumentDeal', 'DEAL_4']
  const id = small.ask('bizproc.workflow.start', { TEMPLATE_ID: added.result, DOCUMENT_ID, PARAMETERS }, userId).result
  const tasks = () => small.state.tasks.filter(({ workflowId }) => workflowId === id)
  const open = () => tasks().filter(({ status }) => status === 0)
  const answer = (STATUS: string, FIELDS: object = {}, by = open()[0]?.people[0]?.userId) =>
    small.ask('bizproc.task.complete', { TASK_ID: open()[0]?.id, STATUS, FIELDS }, by)
  const lives = () => small.state.workflows.some((one) => one.id === id)
  const names = () => tasks().map(({ name }) => name)
  return { ...small, templateId: added.result, tasks, open, answer, lives, names }
}
