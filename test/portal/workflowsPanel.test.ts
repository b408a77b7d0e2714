import { act, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useWorkflow } from '@/workflows/rows/useWorkflow'
import { useViews } from '@/workflows/views/useViews'
import { demoPortal } from '../renderApp.tsx'
import type { Portal } from '../simulator/portal.ts'
import { openDesk, rememberTemplates } from './openDesk.ts'

async function open(portal: Portal, id: string) {
  rememberTemplates(portal)
  const desk = await openDesk(portal)
  return { ...desk, ...desk.draw(useWorkflow, id) }
}
const listed = ({ state }: Portal) => new Set(state.templates.filter(({ autoExecute }) => autoExecute < 8).map(({ id }) => id))

/** Two workflows on one CRM item, and an automation rule beside them. */
function crowded(portal: Portal) {
  const shown = portal.state.workflows.filter(
    ({ templateId, document }) => listed(portal).has(templateId) && document[0] === 'crm',
  )
  const rule = portal.state.workflows.find(({ templateId }) => !listed(portal).has(templateId))
  const [one, other] = shown
  if (!one || !other || !rule) throw new Error('The demo company is too small')
  portal.state.workflows = portal.state.workflows.filter((each) => each.document.join() !== one.document.join() || each === one)
  Object.assign(other, { document: one.document })
  Object.assign(rule, { document: one.document })
  return { one, other }
}

test('a workflow shows at once as the list has it, with the others on its document', async () => {
  const portal = demoPortal()
  const { one, other } = crowded(portal)
  Object.assign(one, { modified: Date.now() })
  const { result } = await open(portal, one.id)
  expect(result.current.row).toMatchObject({ id: one.id, templateName: expect.any(String) })
  await waitFor(() => expect(result.current.slots).toEqual({ used: 2, limit: 2 }))
  expect(result.current.siblings.map(({ id }) => id)).toEqual([other.id])
  await waitFor(() => expect(result.current.row?.title).toBeTruthy())
  expect(result.current.row?.holders).toBeTruthy()
})

test('one that has ended is told from one that could not be read', async () => {
  const portal = demoPortal()
  const { result } = await open(portal, '66e412fdc9bd44.36306599')
  expect(result.current.row).toBeUndefined()
  await waitFor(() => expect(result.current.row).toBeNull())
  expect(result.current.error).toBeNull()
})

test('a portal that drops the filter cannot tell: what the list knows stays', async () => {
  const portal = demoPortal()
  const { one } = crowded(portal)
  Object.assign(one, { modified: Date.now(), started: 1 })
  portal.faults.droppedFilters.push('ID')
  const { result, client } = await open(portal, one.id)
  await waitFor(() => expect(client.isFetching()).toBe(0))
  expect(result.current.row?.id).toBe(one.id)
})

test('views are kept: one’s own with the person, published ones with the app, beside those of others', async () => {
  const portal = demoPortal()
  rememberTemplates(portal)
  const { draw } = await openDesk(portal)
  const { result } = draw(useViews, undefined)
  await act(async () => {
    expect(await result.current.save({ of: 'user', name: 'Mine', search: { older: 30 } })).toMatchObject({ state: 'done' })
  })
  // Another administrator publishes one meanwhile; the handshake of this page does not know.
  portal.setAppOption(1, 'workflowViews', JSON.stringify([{ name: 'Theirs', search: { state: 'stuck' } }]))
  await act(async () => {
    expect(await result.current.save({ of: 'app', name: 'For all', search: { by: 'left', sort: 'started' } })).toMatchObject({
      state: 'done',
    })
  })
  await waitFor(() =>
    expect(result.current.saved.map(({ name, of }) => [name, of])).toEqual([
      ['Mine', 'user'],
      ['Theirs', 'app'],
      ['For all', 'app'],
    ]),
  )
  await act(async () => void (await result.current.remove({ of: 'app', name: 'Theirs', search: {} })))
  expect(JSON.parse(String(portal.state.appOptions.workflowViews))).toEqual([
    { name: 'For all', search: { by: 'left', sort: 'started' } },
  ])
  await act(async () => {
    const many = Array.from({ length: 30 }, (_, index) => `${index} ${'x'.repeat(1_000)}`)
    const outcomes = []
    for (const name of many) outcomes.push(await result.current.save({ of: 'user', name, search: {} }))
    expect(outcomes.at(-1)).toMatchObject({ state: 'refused', error: { kind: 'validation', code: 'VIEWS_TOO_LARGE' } })
  })
})

test('others than administrators publish nothing', async () => {
  const portal = demoPortal()
  const { draw } = await openDesk(portal, {}, 14)
  const { result } = draw(useViews, undefined)
  await act(async () => {
    expect(await result.current.save({ of: 'app', name: 'X', search: {} })).toMatchObject({
      state: 'refused',
      error: { kind: 'forbidden' },
    })
  })
})
