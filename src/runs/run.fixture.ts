import type { RunAction } from './action'
import type { RowState, Run, RunRow, Target } from './run'
import { actionWords } from './words'

/** A workflow on a list element: the portal's address of it is not known, so it needs no portal around it. */
export const targetOf = (n: number, more: Partial<Target> = {}): Target => ({
  key: `w${n}`,
  title: `Contract ${n}`,
  detail: 'Contract approval',
  document: { module: 'lists', entity: 'BizprocDocument', id: String(n) },
  note: 'Legal review',
  person: null,
  at: null,
  tasks: [{ id: n, userId: 1 + (n % 3) }],
  data: {},
  ...more,
})

/** Rows in these states, in this order: each entry is a state or its kind, and how many of them. */
export function rowsOf(...parts: readonly (readonly [state: RowState | 'toDo', count: number])[]): RunRow[] {
  const states = parts.flatMap(([state, count]) => Array.from({ length: count }, () => state))
  return states.map((state, index) => ({ target: targetOf(index + 1), state: state === 'toDo' ? { kind: 'toDo' } : state }))
}

export const runOf = (more: Partial<Run> = {}): Run => ({
  id: 'r1',
  action: 'terminate',
  scope: { kind: 'matching', query: {}, words: 'older than 90 days' },
  options: {},
  back: '/workflows?show=stuck',
  createdAt: 0,
  single: false,
  phase: { kind: 'ready', checkedAt: Date.now() },
  rows: rowsOf(['toDo', 3]),
  startedAt: null,
  pace: [],
  ...more,
})

const never = () => Promise.reject(new Error('Not in this test'))

export const actionFor = (name: keyof typeof actionWords, more: Partial<RunAction> = {}): RunAction => ({
  name,
  batch: { first: 10, most: 50 },
  collect: never,
  check: never,
  command: () => {
    throw new Error('Not in this test')
  },
  look: never,
  words: actionWords[name],
  ...more,
})
