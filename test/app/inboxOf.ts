import { createPortal, type Portal } from '../simulator/portal.ts'
import { ANNA, smallPortal, task, workflow } from '../simulator/smallPortal.ts'
import type { Task } from '../simulator/state.ts'

export const HOUR = 3_600_000

/** A portal in which exactly these tasks wait for Anna, ids from 201, each on a workflow of its own. */
export function inboxOf(...tasks: Partial<Task>[]): Portal {
  const { state } = smallPortal()
  const now = Date.now()
  state.workflows = tasks.map((_, index) => workflow(index + 1))
  state.tasks = tasks.map((more, index) =>
    task(201 + index, { workflowId: workflow(index + 1).id, modified: now - HOUR, workflowStarted: now - 2 * HOUR, ...more }),
  )
  return createPortal({ state, now: Date.now })
}

/** What the portal has of a task. */
export function taskIn(portal: Portal, id: number): Task {
  const found = portal.state.tasks.find((one) => one.id === id)
  if (!found) throw new Error(`The portal has no task ${id}`)
  return found
}

/** Somebody else answers, hands over or ends something behind Anna's back. */
export function meanwhile(portal: Portal, userId: number, method: string, params: Record<string, unknown>): void {
  const { status, body } = portal.call(method, params, { userId, app: true })
  if (status !== 200) throw new Error(`${method}: ${JSON.stringify(body)}`)
}

/** Requests that carried this method, alone or in a batch. */
export const requestsWith = (portal: Portal, method: string): number =>
  portal.log.filter((entry) => entry.method === method || entry.commands?.includes(method)).length

/** An approval that asks no comment, from one person, by the portal's own words. */
export const approval = (name: string, more: Partial<Task> = {}): Partial<Task> => ({
  name,
  parameters: { StatusYesLabel: 'Approve', StatusNoLabel: 'Reject', ShowComment: 'Y', CommentRequired: 'N' },
  ...more,
})

/** A request for information with these fields. */
export const request = (name: string, fields: Record<string, unknown>[], more: Partial<Task> = {}): Partial<Task> => ({
  name,
  kind: 'RequestInformationActivity',
  fields,
  parameters: { StatusOkLabel: 'Send', ShowComment: 'N' },
  ...more,
})

export { ANNA }
