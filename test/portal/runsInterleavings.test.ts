import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countsOf, newRun, outcomeOf, reduce } from '@/runs/machine/reducer'
import { type Fate, type Move, World } from './runWorld.ts'

const moves: Move[] = [
  'send',
  'send',
  'answer',
  'answer',
  'lateAnswer',
  'look',
  'blindLook',
  'pause',
  'resume',
  'resume',
  'stop',
  'reload',
  'undo',
  'confirm',
  'begin',
  'noise',
]
const fates: Fate[] = ['done', 'done', 'gone', 'refused', 'held', 'lostAfter', 'lostBefore', 'doubtful']

const script = fc.array(fc.tuple(fc.constantFrom(...moves), fc.nat(6)), { maxLength: 60, size: 'max' })
const lot = fc.infiniteStream(fc.constantFrom(...fates))

test('whatever happens in whatever order, each row has one end and at most one effect', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), script, lot, (rows, todo, luck) => {
      const world = new World(rows, () => luck.next().value ?? 'done')
      for (const [move, size] of todo) {
        world.make(move, size)
        expect(Object.values(countsOf(world.run)).reduce((sum, n) => sum + n, 0)).toBe(rows)
      }
      world.finish()
      const { run, effects, sendings, held } = world
      const acted = run.rows.filter(({ state }) => state.kind !== 'leftOut')
      if (acted.length > 0) expect(run.phase.kind).toBe('finished')
      for (const { target, state } of run.rows) {
        const times = effects.get(target.key) ?? 0
        const outcome = outcomeOf(state)
        expect(times).toBeLessThanOrEqual(1)
        expect(sendings.get(target.key) ?? 0).toBeLessThanOrEqual(1 + (held.get(target.key) ?? 0))
        if (state.kind === 'leftOut') expect(times).toBe(0)
        else expect(outcome).toBeDefined()
        if (outcome === 'done') expect(times).toBe(1)
        if (outcome === 'notDone' || outcome === 'notSent' || outcome === 'refused') expect(times).toBe(0)
      }
    }),
    { numRuns: 1_000 },
  )
})

test('a run is what its story tells: it is the same when it is read back at any time', () => {
  fc.assert(
    fc.property(script, lot, (todo, luck) => {
      const world = new World(6, () => luck.next().value ?? 'done')
      const first = newRun({ ...world.run })
      for (const [move, size] of todo) world.make(move, size)
      expect(world.story.reduce(reduce, first)).toEqual(world.run)
    }),
  )
})

test('nothing changes a finished run', () => {
  fc.assert(
    fc.property(script, script, lot, (before, after, luck) => {
      const world = new World(6, () => luck.next().value ?? 'done')
      for (const [move, size] of before) world.make(move, size)
      world.finish()
      const { run } = world
      for (const [move, size] of after) world.make(move, size)
      world.happen({ type: 'checkAgain' })
      world.happen({ type: 'failed', error: 'silent', words: '' })
      world.happen({ type: 'optionsChanged', options: { status: 'other' } })
      expect(world.run).toBe(run)
    }),
  )
})
