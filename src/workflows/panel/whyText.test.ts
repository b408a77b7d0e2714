import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { listWorld, NOW, rowOf } from '@/workflows/list/row.fixture'
import type { WhyNotMoving } from '@/workflows/why'
import { whyText } from './whyText'

beforeAll(async () => void (await listWorld()))
beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['Date'] }))

const task = { id: 1, workflowId: 'w1', name: 'Approve contract', dueAt: null, people: [6] }
const waits = (more: Partial<Extract<WhyNotMoving, { kind: 'waitsFor' }>> = {}): WhyNotMoving => ({
  kind: 'waitsFor',
  people: [6],
  tasks: [task],
  dueAt: null,
  allLeft: false,
  someLeft: false,
  ...more,
})
const row = rowOf(1, { modifiedAt: '2026-10-12T09:00:00Z' })

test.each([
  [waits({ allLeft: true }), true, 'Waits for Ivanova (left the company): Approve contract, nothing changed for 43 d.'],
  [waits(), false, 'Waits for Ivanova: Approve contract, nothing changed for 43 d.'],
  [
    waits({ people: [6, 3, 2], someLeft: true }),
    true,
    'Waits for Ivanova and 2 more: Approve contract, nothing changed for 43 d. Some of them left the company.',
  ],
  [
    { kind: 'stuck', since: NOW - 60_000 } as const,
    false,
    'Stuck: the portal took it up at 24 Nov 09:59 and never came back to it.',
  ],
  [{ kind: 'noTask' } as const, false, 'No open task: it waits for a pause, a robot or an answer from outside.'],
  [{ kind: 'rule' } as const, false, 'An automation rule: it waits for its time, not for anybody’s answer.'],
])('%j', (why, hasLeft, said) => expect(whyText(why, row, 'Ivanova', hasLeft).replace('Nov,', 'Nov')).toBe(said))
