import { expect, test } from 'vitest'
import { NOW, smallPortal, workflow } from './smallPortal.ts'

const { id: first } = workflow(1)

test('on some portals a busy workflow is not ended until its lock is over, and says so without a code', () => {
  const { state, portal, ask } = smallPortal()
  portal.faults.lockedRefused = true
  const busy = state.workflows.find(({ id }) => id === first)
  Object.assign(busy ?? {}, { ownedUntil: NOW + 60_000 })
  for (const method of ['terminate', 'kill'])
    expect(ask(`bizproc.workflow.${method}`, { ID: first })).toMatchObject({
      error: '',
      error_description: expect.stringContaining(first),
    })
  Object.assign(busy ?? {}, { ownedUntil: NOW - 1 })
  expect(ask('bizproc.workflow.terminate', { ID: first }).result).toBe(true)
})
