import { describe, expect, test } from 'vitest'
import { countsOf, newRun, paceOf, reduce } from '@/runs/machine/reducer'
import type { Check, Run, RunEvent, Scope } from '@/runs/run'
import { states, target, targets } from './runTargets.ts'

const creation = { id: 'r', action: 'terminate', options: {}, back: '/workflows', createdAt: 1_000, single: false }
const picked = (count: number): Scope => ({ kind: 'picked', targets: targets(count) })
const told = (run: Run, ...events: RunEvent[]) => events.reduce(reduce, run)
const fine = (count: number): Check[] => targets(count).map(({ key }) => ({ key, state: 'fine' }))

const ready = (checks: Check[]) =>
  told(newRun({ ...creation, scope: picked(checks.length) }), { type: 'checked', at: 2_000, checks })
const running = (count: number) => told(ready(fine(count)), { type: 'confirmed', until: 8_000 }, { type: 'began', at: 8_000 })
const sent = (count: number, ...keys: string[]) => told(running(count), { type: 'sending', keys, at: 9_000 })
const done = (key: string) => ({ key, state: { kind: 'done', at: 9_500 } as const })
const inDoubt = (key: string) => ({ key, state: { kind: 'inDoubt', at: 9_500, since: 9_000 } as const })

describe('preparation', () => {
  test('picked rows are checked at once, what matches is collected first', () => {
    expect(newRun({ ...creation, scope: picked(2) }).phase).toEqual({ kind: 'checking' })
    const matching = newRun({ ...creation, scope: { kind: 'matching', query: {}, words: 'all' } })
    expect(matching).toMatchObject({ phase: { kind: 'collecting' }, rows: [] })
    const collected = told(matching, { type: 'collected', targets: [target('a'), target('b'), target('a')] })
    expect(collected.phase).toEqual({ kind: 'checking' })
    expect(states(collected.rows)).toEqual(['unchecked', 'unchecked'])
  })

  test('a checked row is to be done or left out, with what the check found; a row nobody checked is left out', () => {
    const run = ready([
      { key: 't0', state: 'fine', target: target('t0', { note: 'newer' }) },
      { key: 't1', state: 'robot' },
    ])
    expect(states(run.rows)).toEqual(['toDo', 'leftOut robot'])
    expect(run.rows[0]?.target.note).toBe('newer')
    const partly = told(newRun({ ...creation, scope: picked(2) }), { type: 'checked', at: 1, checks: fine(1) })
    expect(states(partly.rows)).toEqual(['toDo', 'leftOut unfit'])
  })

  test('a group can be included and left out again, unless nothing could be done with it', () => {
    const run = ready([
      { key: 't0', state: 'robot' },
      { key: 't1', state: 'gone' },
      { key: 't2', state: 'fine' },
    ])
    const included = told(run, { type: 'include', why: 'robot' }, { type: 'include', why: 'gone' })
    expect(states(included.rows)).toEqual(['toDo', 'leftOut gone', 'toDo'])
    expect(states(told(included, { type: 'exclude', why: 'robot' }).rows)).toEqual(['leftOut robot', 'leftOut gone', 'toDo'])
  })

  test('a new check keeps included what is as it was', () => {
    const run = told(
      ready([
        { key: 't0', state: 'robot' },
        { key: 't1', state: 'robot' },
      ]),
      { type: 'include', why: 'robot' },
    )
    const again = told(run, { type: 'checkAgain' })
    expect(states(again.rows)).toEqual(['unchecked', 'unchecked'])
    const checks: Check[] = [
      { key: 't0', state: 'robot' },
      { key: 't1', state: 'gone' },
    ]
    expect(states(told(again, { type: 'checked', at: 3_000, checks }).rows)).toEqual(['toDo', 'leftOut gone'])
  })

  test('one that failed can be tried again, from where it failed', () => {
    const matching = newRun({ ...creation, scope: { kind: 'matching', query: {}, words: '' } })
    const failed = { type: 'failed', error: 'silent', words: '' } as const
    expect(told(matching, failed, { type: 'checkAgain' }).phase.kind).toBe('collecting')
    expect(told(newRun({ ...creation, scope: picked(1) }), failed, { type: 'checkAgain' }).phase.kind).toBe('checking')
  })
})

describe('the grace', () => {
  test('is taken back to the same check', () => {
    const run = told(ready(fine(1)), { type: 'confirmed', until: 8_000 })
    expect(run.phase).toEqual({ kind: 'grace', until: 8_000, checkedAt: 2_000 })
    expect(told(run, { type: 'undone' }).phase).toEqual({ kind: 'ready', checkedAt: 2_000 })
    expect(told(run, { type: 'found', at: 99_000 }).phase).toEqual({ kind: 'ready', checkedAt: 2_000 })
  })

  test('is not given to a run with nothing to do', () => {
    expect(told(ready([{ key: 't0', state: 'gone' }]), { type: 'confirmed', until: 8_000 }).phase.kind).toBe('ready')
  })

  test('is where a single action begins', () => {
    const run = newRun({ ...creation, single: true, scope: picked(1) })
    expect(run.phase).toEqual({ kind: 'grace', until: 6_000, checkedAt: 1_000 })
    expect(states(run.rows)).toEqual(['toDo'])
  })
})

describe('a run', () => {
  test('is finished with its last row', () => {
    const run = told(sent(2, 't0', 't1'), {
      type: 'answered',
      since: 9_000,
      answers: [done('t0'), done('t1')],
      at: 9_500,
      ms: 500,
    })
    expect(run.phase).toEqual({ kind: 'finished', at: 9_500 })
  })

  test('waits for rows in doubt; what a look finds is final', () => {
    const run = told(sent(2, 't0', 't1'), {
      type: 'answered',
      since: 9_000,
      answers: [inDoubt('t0'), inDoubt('t1')],
      at: 9_500,
      ms: 500,
    })
    expect(run.phase.kind).toBe('settling')
    const again = { key: 't0', state: { kind: 'toDo' } as const }
    const notDone = { key: 't1', state: { kind: 'notDone', at: 1 } as const }
    expect(states(told(run, { type: 'looked', answers: [again, notDone], at: 70_000 }).rows)).toEqual(['inDoubt', 'notDone'])
  })

  test('that is stopped sends nothing more, and says so once the batch on its way is answered', () => {
    const run = told(sent(3, 't0'), { type: 'stopped', at: 9_100 })
    expect(run.phase.kind).toBe('stopping')
    const over = told(run, { type: 'answered', since: 9_000, answers: [done('t0')], at: 9_500, ms: 500 })
    expect(over.phase).toEqual({ kind: 'finished', at: 9_500 })
    expect(states(over.rows)).toEqual(['done', 'notSent', 'notSent'])
    expect(states(told(running(2), { type: 'stopped', at: 9_100 }).rows)).toEqual(['notSent', 'notSent'])
  })

  test('that is stopped while it waits for rows in doubt leaves them unknown', () => {
    const settling = told(sent(1, 't0'), { type: 'answered', since: 9_000, answers: [inDoubt('t0')], at: 9_500, ms: 500 })
    expect(told(settling, { type: 'stopped', at: 9_600 })).toMatchObject({
      phase: { kind: 'finished', at: 9_600 },
      rows: [{ state: { kind: 'unknown', at: 9_600 } }],
    })
  })

  test('that is paused takes the answer of its batch, and sends nothing', () => {
    const run = told(
      sent(2, 't0'),
      { type: 'paused' },
      { type: 'answered', since: 9_000, answers: [done('t0')], at: 9_500, ms: 500 },
    )
    expect(states(run.rows)).toEqual(['done', 'toDo'])
    expect(states(told(run, { type: 'sending', keys: ['t1'], at: 9_600 }).rows)).toEqual(['done', 'toDo'])
    expect(told(run, { type: 'resumed' }).phase.kind).toBe('running')
  })

  test('found after a reload has its batch in doubt, and takes no late answer for it', () => {
    const run = told(sent(2, 't0'), { type: 'found', at: 9_700 })
    expect(run.phase).toEqual({ kind: 'paused', why: 'found' })
    expect(run.rows[0]?.state).toEqual({ kind: 'inDoubt', at: 9_700, since: 9_000 })
    expect(told(run, { type: 'answered', since: 9_000, answers: [done('t0')], at: 9_800, ms: 800 })).toBe(run)
    expect(told(sent(1, 't0'), { type: 'found', at: 9_000_000 }).rows[0]?.state).toMatchObject({ at: 69_000 })
  })
})

test('counts tell every row once', () => {
  const run = ready([
    { key: 't0', state: 'fine' },
    { key: 't1', state: 'gone' },
    { key: 't2', state: 'fine' },
  ])
  expect(countsOf(run)).toMatchObject({ toDo: 2, leftOut: 1, done: 0 })
})

describe('the pace', () => {
  const at = (...pace: Run['pace']) => paceOf({ ...running(100), pace })
  test('is not known before an answer', () => expect(at()).toBeUndefined())
  test('counts from when the first of the latest batches left', () =>
    expect(at({ at: 10_000, rows: 10, ms: 2_000 }, { at: 12_000, rows: 10, ms: 1_500 })?.perSecond).toBe(5))
  test('tells the time left after 5 s, in steps of 5 s', () => {
    expect(at({ at: 12_000, rows: 10, ms: 4_900 })?.secondsLeft).toBeUndefined()
    expect(at({ at: 12_000, rows: 15, ms: 5_000 })?.secondsLeft).toBe(35)
  })
})
