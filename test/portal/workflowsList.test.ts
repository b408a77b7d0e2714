import { act, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { WorkflowFilter } from '@/workflows/filter'
import { useWorkflowList } from '@/workflows/rows/useWorkflowList'
import { sweep } from '@/workflows/sweep/sweep'
import { demoPortal } from '../renderApp.tsx'
import type { Portal } from '../simulator/portal.ts'
import { openDesk, rememberTemplates } from './openDesk.ts'

const listed = ({ state }: Portal) => new Set(state.templates.filter(({ autoExecute }) => autoExecute < 8).map(({ id }) => id))
const workflowsOf = (portal: Portal) => portal.state.workflows.filter(({ templateId }) => listed(portal).has(templateId))

/** The list, drawn after the first request; `settle` lets everything that is asked be answered. */
async function openList(portal: Portal, filter: WorkflowFilter = {}) {
  const desk = await openDesk(portal, filter)
  const { result, rerender } = desk.draw(useWorkflowList, filter)
  return { ...desk, result, rerender }
}
const isJoined = ({ rows }: ReturnType<typeof useWorkflowList>) =>
  rows.length > 0 && rows.every(({ holders, title }) => holders !== undefined && title !== undefined)

describe('where the templates are known from last time', () => {
  test('the first request brings the rows; two more bring holders and titles', async () => {
    const portal = demoPortal()
    rememberTemplates(portal)
    const { result, requests } = await openList(portal)
    expect(portal.log).toHaveLength(1)
    expect(result.current).toMatchObject({ isLoaded: true, isChanging: false, source: 'portal' })
    expect(result.current.rows).toHaveLength(50)
    expect(result.current.total).toBe(workflowsOf(portal).length)
    expect(result.current.rulesHidden).toBe(portal.state.workflows.length - workflowsOf(portal).length)
    expect(result.current.rows.every(({ templateName }) => templateName)).toBe(true)
    await waitFor(() => expect(isJoined(result.current)).toBe(true))
    expect(portal.log.length).toBeLessThanOrEqual(3)
    expect(requests()[0]?.length).toBeLessThanOrEqual(50)
    expect(requests().flat()).not.toContain('user.option.set')
  })

  test('a template that came since is asked for at once, and remembered', async () => {
    const portal = demoPortal()
    rememberTemplates(portal)
    const [template] = portal.state.templates
    if (template) portal.state.templates.push({ ...template, id: 9_000, name: 'Brand new' })
    const newest = portal.state.workflows.find(({ templateId }) => listed(portal).has(templateId))
    Object.assign(newest ?? {}, { templateId: 9_000, modified: Date.now() })
    const { result, requests } = await openList(portal)
    await waitFor(() => expect(result.current.rows[0]?.templateName).toBe('Brand new'))
    await waitFor(() =>
      expect(
        requests()
          .flat()
          .filter((name) => name === 'user.option.set'),
      ).toHaveLength(1),
    )
    expect(JSON.parse(String(portal.state.userOptions[1]?.knownTemplateIds))).toContain('9000')
  })
})

test('without them the second request brings the rows, and they are remembered', async () => {
  const portal = demoPortal()
  const { result, requests } = await openList(portal)
  expect(result.current.isLoaded).toBe(false)
  await waitFor(() => expect(result.current.isLoaded).toBe(true))
  expect(requests().findIndex((commands) => commands.includes('bizproc.workflow.instances'))).toBe(1)
  await waitFor(() => expect(isJoined(result.current)).toBe(true))
  expect(portal.log.length).toBeLessThanOrEqual(4)
  await waitFor(
    () =>
      expect(
        requests()
          .flat()
          .filter((name) => name === 'user.option.set'),
      ).toHaveLength(1),
    { timeout: 4_000 },
  )
  const kept = JSON.parse(String(portal.state.userOptions[1]?.knownTemplateIds))
  expect(kept.split(',').map(Number)).toEqual([...listed(portal)].sort((a, b) => a - b))
})

test('holders and titles are the right ones', async () => {
  const portal = demoPortal()
  rememberTemplates(portal)
  const { result } = await openList(portal, { origin: 'all' })
  act(() => result.current.loadMore())
  await waitFor(() => expect(result.current.rows).toHaveLength(250))
  await waitFor(() => expect(isJoined(result.current)).toBe(true))
  const { tasks, documents, workflows } = portal.state
  for (const row of result.current.rows) {
    const open = tasks.filter(({ workflowId, status }) => workflowId === row.id && status === 0)
    const people = open.flatMap((task) => task.people.filter(({ status }) => status === 0).map(({ userId }) => userId))
    expect(new Set(row.holders?.people)).toEqual(new Set(people))
    const document = documents.find(
      ({ id }) => id[0] === row.document.module && id[2] === row.document.id && id[1] === row.document.entity,
    )
    const isTold = ['crm', 'disk', 'lists'].includes(row.document.module)
    const isUnknown = document?.deleted || !isTold || !workflows.some(({ id }) => id === row.id)
    if (open.length === 0 && isUnknown) expect(row.title).toBeNull()
    else if (isTold && row.templateName !== null) expect(row.title).toBe(document?.title)
  }
})

test('more pages come four with one request, each row once', async () => {
  const portal = demoPortal(2_000)
  rememberTemplates(portal)
  const { result, requests } = await openList(portal)
  await waitFor(() => expect(isJoined(result.current)).toBe(true))
  const before = portal.log.length
  act(() => result.current.loadMore())
  await waitFor(() => expect(result.current.rows).toHaveLength(250))
  expect(requests()[before]).toEqual(Array.from({ length: 4 }, () => 'bizproc.workflow.instances'))
  expect(new Set(result.current.rows.map(({ id }) => id)).size).toBe(250)
})

test('a refresh asks only for what is in sight, and rows that have not changed stay the same things', async () => {
  const portal = demoPortal(2_000)
  rememberTemplates(portal)
  const { result, requests, client } = await openList(portal)
  act(() => result.current.loadMore())
  await waitFor(() => expect(result.current.rows).toHaveLength(250))
  await waitFor(() => expect(isJoined(result.current)).toBe(true))
  act(() => result.current.setVisible(160, 175))
  await waitFor(() => expect(client.isFetching()).toBe(0))
  const before = new Map(result.current.rows.map((row) => [row.id, row]))
  const ended = result.current.rows[10]
  portal.state.workflows = portal.state.workflows.filter(({ id }) => id !== ended?.id)
  const asked = portal.log.length
  act(() => result.current.refresh())
  await waitFor(() => expect(result.current.rows.some(({ id }) => id === ended?.id)).toBe(false))
  // Nothing is blank in between.
  expect(isJoined(result.current)).toBe(true)
  await waitFor(() => expect(client.isFetching()).toBe(0))
  const instances = requests()
    .slice(asked)
    .flat()
    .filter((name) => name === 'bizproc.workflow.instances')
  expect(instances.length).toBeLessThanOrEqual(3) // the first page, the one in sight, hidden rules
  const same = result.current.rows.filter((row) => before.get(row.id) === row)
  expect(same.length).toBeGreaterThanOrEqual(result.current.rows.length - 2)
})

test('titles that cannot be told cost nobody the page', async () => {
  const portal = demoPortal()
  rememberTemplates(portal)
  portal.faults.missingMethods.push('crm.item.list', 'disk.file.get')
  const { result } = await openList(portal, { origin: 'rules' })
  await waitFor(() => expect(isJoined(result.current)).toBe(true))
  // A task may still tell the name of its document.
  const untold = result.current.rows.filter(({ holders }) => holders?.tasks.length === 0)
  expect(untold.length).toBeGreaterThan(10)
  expect(untold.filter(({ title, templateName }) => title !== null || templateName !== null)).toEqual([])
})

test('without the right to see workflows it says so', async () => {
  const portal = demoPortal()
  const { draw } = await openDesk(portal, {}, 14)
  const { result } = draw(useWorkflowList, {})
  await waitFor(() => expect(result.current.error).toMatchObject({ kind: 'forbidden' }))
})

test('people who left are a filter of the portal', async () => {
  const portal = demoPortal()
  rememberTemplates(portal)
  const { result } = await openList(portal, { by: 'left' })
  await waitFor(() => expect(result.current.isLoaded).toBe(true))
  const left = new Set(portal.state.people.filter(({ active }) => !active).map(({ id }) => id))
  expect(result.current.total).toBe(workflowsOf(portal).filter(({ startedBy }) => left.has(startedBy)).length)
  expect(result.current.total).toBeGreaterThan(0)
})

test('what only a sweep knows is filtered and sorted from it', async () => {
  const portal = demoPortal()
  rememberTemplates(portal)
  const { result, rerender } = await openList(portal, { holder: 'left' })
  expect(result.current).toMatchObject({ source: 'sweep', isLoaded: false })
  act(() => sweep.start())
  await waitFor(() => expect(result.current.isLoaded).toBe(true))
  const left = new Set(portal.state.people.filter(({ active }) => !active).map(({ id }) => id))
  const held = workflowsOf(portal).filter((one) =>
    portal.state.tasks.some(
      (task) =>
        task.workflowId === one.id &&
        task.status === 0 &&
        task.people.some(({ userId, status }) => status === 0 && left.has(userId)),
    ),
  )
  expect(result.current.total).toBe(held.length)
  expect(held.length).toBeGreaterThan(0)
  await waitFor(() => expect(isJoined(result.current)).toBe(true))
  rerender({ sort: 'document' })
  await waitFor(() => expect(result.current).toMatchObject({ total: workflowsOf(portal).length, isChanging: false }))
  await waitFor(() => expect(isJoined(result.current)).toBe(true))
  const titles = result.current.rows.flatMap(({ title }) => title ?? [])
  expect(titles).toEqual(titles.toSorted(new Intl.Collator(undefined, { numeric: true }).compare))
  rerender({ sort: '-by' })
  await waitFor(() => expect(result.current.isChanging).toBe(false))
  expect(result.current.rows[0]?.startedBy).toBeGreaterThan(0)
})
