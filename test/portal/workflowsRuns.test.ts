import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadLanguage, loadWorkflowTexts } from '@/i18n/i18n'
import { refusal } from '@/portal/errors'
import { openPortal } from '@/portal/send'
import { openSession } from '@/portal/session'
import { writeBatch } from '@/portal/write'
import type { Check, Scope, Target } from '@/runs/run'
import { killAction } from '@/workflows/ending/killAction'
import { terminateAction } from '@/workflows/ending/terminateAction'
import { collectRows } from '@/workflows/rows/collectRows'
import { inProcess } from '../inProcess.ts'
import { demoPortal, IRINA } from '../renderApp.tsx'
import type { Portal } from '../simulator/portal.ts'

let portal: Portal
beforeAll(async () => {
  await loadLanguage('en')
  await loadWorkflowTexts()
})
beforeEach(() => {
  portal = demoPortal()
  openPortal(inProcess(portal, IRINA))
  openSession({ userId: IRINA, name: 'Irina Belova', timeZone: 'Europe/Moscow' }, true, true)
})

const watch = () => ({ signal: new AbortController().signal, onProgress: () => {} })
const listed = () => new Set(portal.state.templates.filter(({ autoExecute }) => autoExecute < 8).map(({ id }) => id))
const own = () => portal.state.workflows.filter(({ templateId }) => listed().has(templateId))
const rules = () => portal.state.workflows.filter(({ templateId }) => !listed().has(templateId))
const DAY = 86_400_000
const older = (days: number) => own().filter(({ started }) => Math.floor(started / 1000) * 1000 < Date.now() - days * DAY)
const collect = (query: object) => terminateAction.collect(query, watch())
const check = (targets: readonly Target[], scope: Scope) => terminateAction.check(targets, scope, watch())
const matching = (query: object): Scope => ({ kind: 'matching', query, words: '' })
const states = (checks: Check[]) => Object.fromEntries(checks.map(({ key, state }) => [key, state]))
const ids = (rows: { id: string }[]) => new Set(rows.map(({ id }) => id))
const keys = (targets: readonly { key: string }[]) => new Set(targets.map(({ key }) => key))

describe('collecting', () => {
  test('brings all that match, no matter how many pages', async () => {
    expect(keys(await collect({}))).toEqual(ids(own()))
    expect(own().length).toBeGreaterThan(400)
    expect(keys(await collect({ older: 90 }))).toEqual(ids(older(90)))
    expect(keys(await collect({ origin: 'rules' }))).toEqual(ids(rules()))
  })

  test('by who holds them', async () => {
    const found = await collect({ holder: 'left' })
    const left = portal.state.people.filter(({ active }) => !active).map(({ id }) => id)
    const held = portal.state.tasks.filter((task) => task.status === 0 && task.people.some(({ userId }) => left.includes(userId)))
    expect(keys(found)).toEqual(new Set(held.map(({ workflowId }) => workflowId).filter((id) => ids(own()).has(id))))
    expect(found.length).toBeGreaterThan(0)
  })

  test('touches nothing that does not match where the portal drops the filter', async () => {
    portal.faults.droppedFilters.push('STARTED', 'TEMPLATE_ID')
    expect(keys(await collect({ older: 90 }))).toEqual(ids(older(90)))
  })

  test('can be cancelled', async () => {
    const cancel = new AbortController()
    const asked = terminateAction.collect({}, { signal: cancel.signal, onProgress: () => cancel.abort(new Error('enough')) })
    await expect(asked).rejects.toThrow('enough')
  })
})

describe('checking', () => {
  test('tells titles, tasks and people of each, with few requests', async () => {
    const targets = await collect({})
    const before = portal.log.length
    const checks = await check(targets, matching({}))
    expect(portal.log.length - before).toBeLessThanOrEqual(5)
    expect(checks.filter(({ state }) => state !== 'fine')).toEqual([])
    const withTasks = checks.find(({ target }) => (target?.tasks.length ?? 0) > 0)?.target
    const task = portal.state.tasks.find(({ workflowId, status }) => workflowId === withTasks?.key && status === 0)
    expect(withTasks).toMatchObject({ title: task?.documentName, note: expect.stringContaining(task?.name ?? '?') })
    expect(checks.every(({ target }) => target?.title && target.detail)).toBe(true)
  })

  test('leaves out what is gone, changed, an automation rule’s, or no longer asked for', async () => {
    const targets = await collect({ older: 90 })
    const [gone, changed, young] = older(90)
    const rule = rules()[0]
    if (!gone || !changed || !young || !rule) throw new Error('The demo company is too young')
    portal.state.workflows = portal.state.workflows.filter(({ id }) => id !== gone.id)
    changed.modified = Date.now()
    young.started = Date.now() - DAY
    const ruled = { ...(targets[0] as Target), key: rule.id, data: { modified: null, templateId: rule.templateId } }
    const scope = matching({ older: 90 })
    expect(states(await check(targets, scope))).toMatchObject({
      [gone.id]: 'gone',
      [changed.id]: 'changed',
      [young.id]: 'mismatch',
    })
    const picked = await check([...targets, ruled], { kind: 'picked', targets })
    expect(states(picked)).toMatchObject({ [gone.id]: 'gone', [changed.id]: 'changed', [young.id]: 'fine', [rule.id]: 'robot' })
    // The change stays one however often it is looked at.
    const again = picked.flatMap(({ key, target }) => (key === changed.id && target ? [target] : []))
    expect(states(await check(again, scope))).toEqual({ [changed.id]: 'changed' })
  })

  test('automation rules that were asked for are no surprise', async () => {
    const query = { origin: 'rules' }
    const checks = await check(await collect(query), matching(query))
    expect(new Set(checks.map(({ state }) => state))).toEqual(new Set(['fine']))
  })

  test('trusts no filter: with all of them dropped it finds the same', async () => {
    const targets = await collect({ holder: 'left' })
    portal.faults.droppedFilters.push('ID', 'WORKFLOW_ID', 'STATUS', 'USER_STATUS', 'STARTED', 'TEMPLATE_ID', 'ACTIVE')
    const checks = await check(targets, matching({ holder: 'left' }))
    expect(checks.map(({ key, state }) => [key, state])).toEqual(targets.map(({ key }) => [key, 'fine']))
    const [one] = checks
    const task = portal.state.tasks.find(({ workflowId, status }) => workflowId === one?.key && status === 0)
    expect(one?.target?.tasks).toEqual(task?.people.map(({ userId }) => ({ id: task.id, userId })))
  })

  test('a refusal is an error, not an empty check', async () => {
    const targets = await collect({ older: 90 })
    portal.state.plan = 'none'
    await expect(check(targets, matching({ older: 90 }))).rejects.toMatchObject({ kind: 'noPlan' })
  })
})

describe('acting', () => {
  test('ends them, with the status of one’s own or one that names who did it', async () => {
    const [first, second] = await collect({ older: 90 })
    if (!first || !second) throw new Error('The demo company is too young')
    expect(terminateAction.command(first, { status: ' Too old ' }).params).toEqual({ ID: first.key, STATUS: 'Too old' })
    const { params } = terminateAction.command(second, { status: '' })
    expect(params.STATUS).toContain('Irina Belova')
    const outcomes = await writeBatch({ a: terminateAction.command(first, { status: '' }), b: killAction.command(second, {}) })
    expect(outcomes).toMatchObject({ a: { state: 'done' }, b: { state: 'done' } })
  })

  test('a look tells those that are over from those that are there, and from those the portal works on', async () => {
    const [over, busy, there] = older(30)
    if (!over || !busy || !there) throw new Error('The demo company is too young')
    portal.state.workflows = portal.state.workflows.filter(({ id }) => id !== over.id)
    busy.ownedUntil = Date.now() + 200_000
    there.ownedUntil = Date.now() - 200_000
    const targets = (await collect({ older: 30 })).slice(0, 1)
    const all = [over, busy, there].map(({ id }) => ({ ...(targets[0] as Target), key: id }))
    for (const dropped of [[], ['ID']]) {
      portal.faults.droppedFilters = dropped
      const lost = await killAction.look(all, {}, 'lost', 0)
      expect(lost.get(over.id)).toEqual({ kind: 'done' })
      expect(lost.get(busy.id)).toMatchObject({ kind: 'there', lockedUntil: expect.any(String) })
      expect(lost.get(there.id)).toEqual({ kind: 'there' })
      expect((await killAction.look(all, {}, 'refused', 0)).get(over.id)).toEqual({ kind: 'gone' })
    }
  })

  test('a refusal is looked into where it may mean that it is over, or that the portal broke halfway', () => {
    const error = (code: string) => refusal('bizproc.workflow.kill', 200, code, '')
    for (const action of [terminateAction, killAction]) {
      expect(['', 'ERROR_CORE', 'SOMETHING_NEW'].map((code) => action.mustLook?.(error(code)))).toEqual([true, true, true])
      expect(['ACCESS_DENIED', 'ERROR_WRONG_WORKFLOW_ID'].map((code) => action.mustLook?.(error(code)))).toEqual([false, false])
    }
  })

  test('before they are erased all there is to know of them can be kept', async () => {
    const targets = (await collect({ older: 90 })).slice(0, 3)
    const saved = (await killAction.backup?.(targets, watch())) as { workflows: object[] }
    expect(saved.workflows).toHaveLength(3)
    expect(JSON.parse(JSON.stringify(saved)).workflows[0]).toMatchObject({
      ...{ id: expect.any(String), title: expect.any(String), templateName: expect.any(String), startedAt: expect.any(String) },
      holders: { tasks: expect.any(Array) },
    })
  })
})

test('the whole filtered set comes for a file, joined', async () => {
  const rows = await collectRows({ older: 30, origin: 'all' }, watch())
  expect(rows.length).toBeGreaterThan(60)
  expect(rows.every(({ holders, title }) => holders && title !== undefined)).toBe(true)
  const cancelled = AbortSignal.abort(new Error('enough'))
  await expect(collectRows({ origin: 'all' }, { signal: cancelled, onProgress: () => {} })).rejects.toThrow('enough')
})
