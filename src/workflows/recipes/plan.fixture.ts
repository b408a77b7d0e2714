import type { HeldTask } from '@/tasks/handover/queries'
import type { Started } from './plan'

const document = { module: 'crm', entity: 'CCrmDocumentDeal', id: 'DEAL_1' }

/** An open task as the portal's rows come parsed. */
export const heldTask = (id: number, more: Partial<HeldTask> = {}): HeldTask => ({
  id,
  userId: 6,
  workflowId: `w${id}`,
  name: `Task ${id}`,
  description: '',
  document: { ...document, name: 'Deal 1', url: '' },
  templateId: 20,
  templateName: 'Approve deal',
  state: '',
  startedAt: '2026-11-20T10:00:00+03:00',
  startedBy: 2,
  modifiedAt: null,
  dueAt: null,
  status: 'running',
  userStatus: 'waiting',
  activity: 'ApproveActivity',
  activityName: '',
  request: { kind: 'unsupported', activity: '' },
  ...more,
})

export const started = (id: string, more: Partial<Started> = {}): Started => ({
  id,
  document,
  templateId: 20,
  templateName: 'Approve deal',
  startedAt: '2026-11-20T10:00:00+03:00',
  startedBy: 6,
  modifiedAt: null,
  ownedUntil: null,
  ...more,
})
