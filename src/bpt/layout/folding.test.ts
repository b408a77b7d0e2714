import { expect, test } from 'vitest'
import { ancestorsOf, foldedAtFirst, isFoldable } from './folding'
import { branch, type Sample, sample, sequence, step, templateOf } from './samples/sampleTemplate'

const nested = (level: number): Sample =>
  sample('IfElse', `if${level}`, [branch(`b${level}`, level < 5 ? nested(level + 1) : step('deepest'))])
const many = Array.from({ length: 60 }, (_, index) => step(`s${index}`))

test('a small template opens unfolded, a big one with three levels', () => {
  expect(foldedAtFirst(templateOf([nested(0)]))).toEqual(new Set())
  expect(foldedAtFirst(templateOf([nested(0), ...many]))).toEqual(new Set(['if3', 'if4', 'if5']))
})

test('a state is no level, and a graph is never folded', () => {
  const states = [sample('State', 'state', [sample('EventDriven', 'event', [nested(0)])]), ...many]
  expect(foldedAtFirst(templateOf(states, 'states'))).toEqual(new Set(['if3', 'if4', 'if5']))
  expect(foldedAtFirst(templateOf([nested(0), ...many], 'graph'))).toEqual(new Set())
})

test('what is around an activity is told from the outside in', () => {
  const template = templateOf([sample('While', 'loop', [sequence('body', step('a'))])])
  expect(ancestorsOf(template, 'a')).toEqual(['Template', 'loop', 'body'])
  expect(ancestorsOf(template, 'unknown')).toEqual([])
})

test('only what is drawn around others can be folded', () => {
  const template = templateOf([sample('While', 'loop', [sequence('body', step('a'))]), sample('While', 'empty')])
  expect([...template.activities.values()].filter(isFoldable).map(({ id }) => id)).toEqual(['loop'])
})
