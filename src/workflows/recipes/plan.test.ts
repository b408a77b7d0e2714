import { expect, test } from 'vitest'
import { readChoices, writeChoices } from './choices'
import { planOf, taskGroups, workflowGroups } from './plan'
import { heldTask, started } from './plan.fixture'

const NOW = Date.parse('2026-11-24T09:00:00Z')

const groups = {
  tasks: taskGroups(
    [
      heldTask(1, { workflowId: 'a', templateId: 20 }),
      heldTask(2, { workflowId: 'b', templateId: 20 }),
      heldTask(3, { workflowId: 'c', templateId: 21 }),
      heldTask(4, { workflowId: 'c', templateId: 21 }),
    ],
    NOW,
  ),
  started: workflowGroups(
    [started('a', { templateId: 20 }), started('d', { templateId: 20 }), started('e', { templateId: 22 })],
    NOW,
  ),
}
const plan = (choices: string, to?: number) => {
  const { handOvers, terminate, kill, ending, fixed } = planOf(groups, readChoices(choices), to)
  return {
    handOvers: [...handOvers].map(([receiver, tasks]) => [receiver, tasks.map(({ id }) => id)]),
    terminate: terminate.map(({ id }) => id),
    kill: kill.map(({ id }) => id),
    ending: ending.map(({ id }) => id),
    fixed: fixed.map(({ id }) => id),
  }
}
const nothing = { handOvers: [], terminate: [], kill: [], ending: [], fixed: [] }

test('without choices nothing happens', () => {
  expect(plan('')).toEqual(nothing)
})

test('a group goes to its own person, else to the one chosen for all', () => {
  expect(plan('t20h.t21h7', 5)).toEqual({
    ...nothing,
    handOvers: [
      [5, [1, 2]],
      [7, [3, 4]],
    ],
  })
  expect(plan('t20h')).toEqual({ ...nothing, handOvers: [[null, [1, 2]]] })
})

test('two tasks of one workflow end it once', () => {
  expect(plan('t21t')).toEqual({ ...nothing, terminate: ['c'] })
})

test('a workflow in both sections is counted once, and deleting it wins', () => {
  expect(plan('t20t.w20t')).toEqual({ ...nothing, terminate: ['a', 'd', 'b'] })
  expect(plan('t20t.w20d')).toEqual({ ...nothing, terminate: ['b'], kill: ['a', 'd'] })
})

test('a workflow known by both is told both', () => {
  const { terminate } = planOf(groups, readChoices('t20t.w20t'), undefined)
  expect(terminate.find(({ id }) => id === 'a')).toMatchObject({ workflow: { id: 'a' }, task: { id: 1 } })
})

test('what ends anyway is not handed over first', () => {
  expect(plan('t20h.w20t', 5)).toEqual({ ...nothing, handOvers: [[5, [2]]], terminate: ['a', 'd'], ending: [1] })
})

test('the command of a state machine stays where it is', () => {
  const tasks = taskGroups([heldTask(9, { activity: 'HandleExternalEventActivity' }), heldTask(10)], NOW)
  const { handOvers, fixed } = planOf({ tasks, started: [] }, readChoices('t20h'), 5)
  expect(handOvers.get(5)?.map(({ id }) => id)).toEqual([10])
  expect(fixed.map(({ id }) => id)).toEqual([9])
})

test('a group tells its oldest, what is overdue or stuck, and stands before smaller ones', () => {
  const [first, second] = taskGroups(
    [
      heldTask(1, { templateId: 30 }),
      heldTask(2, { startedAt: '2026-03-01T10:00:00+03:00', dueAt: '2026-11-23T10:00:00+03:00' }),
      heldTask(3, { startedAt: null }),
    ],
    NOW,
  )
  expect(first).toMatchObject({ key: 't20', name: 'Approve deal', oldest: '2026-03-01T10:00:00+03:00', overdue: 1 })
  expect(first?.tasks.map(({ id }) => id)).toEqual([2, 3])
  expect(second).toMatchObject({ key: 't30', overdue: 0 })
  const [stuck] = workflowGroups([started('a', { ownedUntil: '2026-11-24T08:00:00Z' }), started('b')], NOW)
  expect(stuck).toMatchObject({ key: 'w20', stuck: 1 })
})

test('the template may be gone or hidden', () => {
  const lost = { templateId: null, templateName: '' }
  expect(taskGroups([heldTask(1, lost)], NOW)).toMatchObject([{ key: 't0', name: '' }])
  expect(workflowGroups([started('a', { templateId: 900, templateName: null })], NOW)).toMatchObject([{ key: 'w900', name: '' }])
})

test('choices come back from the address as they went into it; what cannot be read means "leave"', () => {
  const written = 't20h.t21h7.w20t.w0d'
  expect(writeChoices(readChoices(written))).toBe(written)
  expect(writeChoices(readChoices('t20x.w20h.h.t.20h.t22d'))).toBe('t22d')
})
