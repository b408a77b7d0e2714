import type { ActionTable } from '@/runs/action'

/** What can be done to many rows: name → code. A run that is found after a reload finds its code here. */
export const runActions: ActionTable = {
  terminate: () => import('@/workflows/ending/terminateAction').then(({ terminateAction }) => terminateAction),
  kill: () => import('@/workflows/ending/killAction').then(({ killAction }) => killAction),
  start: () => import('@/workflows/start/startAction').then(({ startAction }) => startAction),
  delegate: () => import('@/tasks/handover/delegateAction').then(({ delegateAction }) => delegateAction),
}
