import { expect, test } from 'vitest'
import { type Holders, nobody } from './holders'
import type { WorkflowListRow } from './row'
import { stateOf } from './stuck'
import { whyNotMoving } from './why'

const NOW = Date.parse('2026-11-24T09:00:00Z')
const held = (people: number[], dues: (string | null)[] = [null], isCut = false): Holders => ({
  tasks: dues.map((dueAt, index) => ({ id: index + 1, workflowId: 'w', name: 'Approve', dueAt, people })),
  people,
  isCut,
})
const why = (row: Partial<WorkflowListRow>) =>
  whyNotMoving(
    { state: 'waiting', ownedUntil: null, holders: nobody, templateName: 'Contract', ...row },
    { left: new Set([11, 12]) },
  )

test.each([
  [null, 'waiting'],
  ['2026-11-24T09:00:01+00:00', 'running'],
  ['2026-11-24T12:00:00+03:00', 'waiting'],
  ['2026-11-24T08:55:00+00:00', 'waiting'],
  ['2026-11-24T08:54:59+00:00', 'stuck'],
] as const)('locked until %s it is %s', (ownedUntil, state) => {
  expect(stateOf({ ownedUntil }, NOW)).toBe(state)
})

test('the portal’s lock comes first: stuck since it was taken up, or running', () => {
  const ownedUntil = '2026-11-24T08:05:00+00:00'
  expect(why({ state: 'stuck', ownedUntil, holders: held([3]) })).toEqual({
    kind: 'stuck',
    since: Date.parse('2026-11-24T08:00:00Z'),
  })
  expect(why({ state: 'running', holders: undefined })).toEqual({ kind: 'running' })
})

test('it waits for people, with the nearest deadline', () => {
  const holders = held([3, 4], [null, '2026-12-02T09:00:00+01:00', '2026-12-01T09:00:00+01:00'])
  expect(why({ holders })).toMatchObject({
    kind: 'waitsFor',
    people: [3, 4],
    dueAt: '2026-12-01T09:00:00+01:00',
    allLeft: false,
    someLeft: false,
  })
})

test.each([
  [[11], false, { allLeft: true, someLeft: false }],
  [[11, 12], false, { allLeft: true, someLeft: false }],
  [[11, 3], false, { allLeft: false, someLeft: true }],
  [[11], true, { allLeft: false, someLeft: true }], // others may not have been read
])('people %o, cut %s: %o', (people, isCut, expected) => {
  expect(why({ holders: held(people, [null], isCut) })).toMatchObject(expected)
})

test('without an open task it is a pause or a robot, an automation rule, or not known', () => {
  expect(why({})).toEqual({ kind: 'noTask' })
  expect(why({ templateName: null })).toEqual({ kind: 'rule' })
  expect(why({ holders: undefined })).toEqual({ kind: 'unknown' })
  expect(why({ holders: null })).toEqual({ kind: 'unknown' })
  expect(why({ holders: { ...nobody, isCut: true } })).toEqual({ kind: 'unknown' })
})
