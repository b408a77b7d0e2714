import { expect, test } from 'vitest'
import { PortalError, refusal } from '@/portal/errors'
import type { WriteOutcome } from '@/portal/portal'
import type { RunAction, Seen } from '@/runs/action'
import { answersOf, seenAfterLoss } from '@/runs/machine/answers'
import { target } from './runTargets.ts'

const AT = 9_500
const SINCE = 9_000
const action = (more: Partial<RunAction> = {}) => ({ look: async () => new Map<string, Seen>(), ...more }) as RunAction
const refused = (error: PortalError): WriteOutcome<unknown> => ({ state: 'refused', error })
const wordless = refused(refusal('m', 200, '', 'It is locked'))

/** What one outcome means for its row. */
async function meaning(outcome: WriteOutcome<unknown> | undefined, more?: Partial<RunAction>) {
  const [answer] = await answersOf({
    action: action(more),
    options: {},
    targets: [target('a')],
    outcomes: [outcome],
    since: SINCE,
    at: AT,
  })
  return answer?.state
}
const looking = (seen: Seen) => ({ look: async () => new Map([['a', seen]]) })
const stillRefused = { kind: 'refused', at: AT, words: 'It is locked', code: '', error: 'portalText' }

test.each([
  ['QUERY_LIMIT_EXCEEDED', 503],
  ['OPERATION_TIME_LIMIT', 429],
  ['expired_token', 401],
  ['NOT_SENT', 0],
])('%s: certainly not carried out, its turn comes again', async (code, status) => {
  expect(await meaning(refused(refusal('m', status, code, '')))).toEqual({ kind: 'toDo' })
})

test('done, with what the portal answered where the action tells it', async () => {
  expect(await meaning({ state: 'done', result: '66ab' })).toEqual({ kind: 'done', at: AT })
  expect(await meaning({ state: 'done', result: '66ab' }, { noteOf: String })).toEqual({ kind: 'done', at: AT, note: '66ab' })
})

test('a lost answer, an order that threw, and a refusal that an action doubts, are in doubt since it was sent', async () => {
  const inDoubt = { kind: 'inDoubt', at: AT, since: SINCE }
  expect(await meaning({ state: 'unknown', error: new PortalError('silent') })).toEqual(inDoubt)
  expect(await meaning(undefined)).toEqual(inDoubt)
  expect(await meaning(wordless, { isDoubtful: () => true })).toEqual(inDoubt)
})

test('a refusal without a code is looked into', async () => {
  expect(await meaning(wordless, looking({ kind: 'gone' }))).toEqual({ kind: 'gone', at: AT })
  expect(await meaning(wordless, looking({ kind: 'done', note: 'n' }))).toEqual({ kind: 'done', at: AT, note: 'n' })
  expect(await meaning(wordless, looking({ kind: 'there' }))).toEqual(stillRefused)
  expect(await meaning(wordless, looking({ kind: 'undecided' }))).toEqual(stillRefused)
  const lockedUntil = '2026-11-24T10:00:00+03:00'
  expect(await meaning(wordless, looking({ kind: 'there', lockedUntil }))).toEqual({ ...stillRefused, lockedUntil })
})

test('when the look fails the portal’s words stand', async () => {
  const look = () => Promise.reject(new PortalError('silent'))
  expect(await meaning(wordless, { look })).toEqual(stillRefused)
})

test('a refusal with a code stands, unless the action wants it looked into', async () => {
  const conflict = refused(refusal('m', 400, 'ERROR_TASK_COMPLETED', 'Over'))
  const gone = looking({ kind: 'gone' })
  expect(await meaning(conflict, gone)).toMatchObject({ kind: 'refused', error: 'conflict', code: 'ERROR_TASK_COMPLETED' })
  expect(await meaning(conflict, { ...gone, mustLook: () => true })).toEqual({ kind: 'gone', at: AT })
})

test.each([
  [{ kind: 'done' }, 'done'],
  [{ kind: 'gone' }, 'gone'],
  [{ kind: 'there' }, 'notDone'],
  [{ kind: 'undecided' }, 'unknown'],
  [undefined, 'unknown'],
] as const)('after a loss, seen %j: %s', (seen, outcome) => {
  expect(seenAfterLoss(seen, AT)).toEqual({ kind: outcome, at: AT })
})
