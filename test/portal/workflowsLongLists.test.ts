import { QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, test } from 'vitest'
import { openPortal } from '@/portal/send'
import { openSession } from '@/portal/session'
import { needsSweep } from '@/workflows/filter'
import { workflowQueries } from '@/workflows/queries'
import { recipeQueries } from '@/workflows/recipes/queries'
import { collectRows } from '@/workflows/rows/collectRows'
import { inProcess } from '../inProcess.ts'
import { ADMIN, HEAD, smallPortal, template, workflow } from '../simulator/smallPortal.ts'

// PHP reads 1,000 values of a form (max_input_vars) and drops what comes after: the rest of a list, and the order and offset behind it.

const TEMPLATES = 1_500
const LEFT = 1_200
const DAY = 86_400_000
const ids = (count: number, from: number) => Array.from({ length: count }, (_, index) => from + index)
const known = { templateIds: ids(TEMPLATES, 1_000), leftIds: ids(LEFT, 10_000) }
let small: ReturnType<typeof smallPortal>
let longest: number

beforeEach(() => {
  small = smallPortal()
  const { state, portal } = small
  const [person] = state.people
  state.templates = known.templateIds.map((id) => template(id, `Template ${id}`, []))
  if (person) state.people.push(...known.leftIds.map((id) => ({ ...person, id, active: false })))
  state.tasks = []
  // One in three an automation rule's, one in two of somebody who left, one in ten old.
  state.workflows = ids(300, 1).map((n) =>
    workflow(n, {
      templateId: n % 3 === 0 ? 9_000 : 1_000 + n * 4,
      startedBy: n % 2 ? HEAD : 10_000 + n * 3,
      started: n % 10 ? workflow(1).started : workflow(1).started - 100 * DAY,
    }),
  )
  longest = 0
  const { receive } = portal
  portal.receive = (request) => {
    const form = new URLSearchParams(request.body)
    const commands = [...form].filter(([name]) => name.startsWith('cmd'))
    longest = Math.max(longest, [...form].length, ...commands.map(([, command]) => command.split('&').length))
    return receive(request)
  }
  openPortal(inProcess(portal, ADMIN))
  openSession({ userId: ADMIN, name: '', timeZone: 'UTC' }, true, true)
})
const own = () => small.state.workflows.filter(({ templateId }) => templateId !== 9_000)
const fetch = (options: object) => new QueryClient().fetchQuery(options as never)

test.each([
  ['all of people’s', {}, () => own()],
  ['those of people who left', { by: 'left' as const }, () => own().filter(({ startedBy }) => startedBy >= 10_000)],
  [
    'automation rules',
    { origin: 'rules' as const },
    () => small.state.workflows.filter(({ templateId }) => templateId === 9_000),
  ],
])('%s are collected whole', async (_, filter, expected) => {
  const rows = await collectRows(filter, {})
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(expected().map(({ id }) => id)))
  expect(longest).toBeLessThan(1_000)
})

test('the numbers above the list are those of shorter lists, added up', async () => {
  const left = own().filter(({ startedBy }) => startedBy >= 10_000).length
  const old = own().filter(({ started }) => started < small.clock.now - 90 * DAY).length
  expect(await fetch(workflowQueries.numbers(known))).toEqual({ running: 200, stuck: 0, over30: old, over90: old, rules: 100 })
  expect(await fetch(workflowQueries.byLeft(known))).toEqual({ byLeft: left })
  expect(await fetch(workflowQueries.hidden({ by: 'left' }, known))).toEqual({ hidden: 50 })
  expect(await fetch(recipeQueries.startedCounts([HEAD], known.templateIds))).toEqual(new Map([[HEAD, 100]]))
  expect(longest).toBeLessThan(1_000)
})

test('a list of them is shown from the sweep; a page of it tells the right number all the same', async () => {
  expect(needsSweep({}, undefined, known)).toBe(true)
  expect(needsSweep({ template: 1_004, by: 'left' }, undefined, known)).toBe(true)
  expect(needsSweep({ template: 1_004 }, undefined, known)).toBe(false)
  expect(needsSweep({}, undefined, { ...known, templateIds: ids(800, 1) })).toBe(false)
  const page = (await fetch(workflowQueries.page({ older: 90 }, 'started', known, 0))) as { rows: object[]; total: number }
  expect(page.total).toBe(20)
  expect(page.rows).toHaveLength(20)
  expect(longest).toBeLessThan(1_000)
})
