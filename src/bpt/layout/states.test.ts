import { expect, test } from 'vitest'
import { layoutTemplate } from './layoutTemplate'
import { event, goTo, type Sample, sample, step, templateOf } from './samples/sampleTemplate'

const state = (name: string, ...children: Sample[]) => sample('State', name, children)
const entry = (name: string, ...children: Sample[]) => sample('StateInitialization', name, children)
const button = (name: string) => step(name, 'HandleExternalEvent')
const draw = (states: Sample[], InitialStateName = '') =>
  layoutTemplate(templateOf(states, 'states', { InitialStateName }), new Set())

const contract = [
  state('Archive', entry('in archive', step('move'))),
  state('Draft', event('send', button('press'), step('notify'), goTo('to review', 'Review'))),
  state(
    'Review',
    event('back', button('return'), goTo('to draft', 'Draft')),
    sample('StateFinalization', 'out', [step('log')]),
    entry('in', step('vote')),
  ),
]

test('the state in which a workflow starts comes first, below the start', () => {
  const { frames, cards, wires } = draw(contract, 'Draft')
  expect(frames.map(({ id }) => id)).toEqual(['Draft', 'Archive', 'Review'])
  expect(wires.filter(({ from }) => from === 'start').map(({ to }) => to)).toEqual(['Draft'])
  expect(cards.find(({ kind }) => kind === 'start')).toMatchObject({ x: 40, y: 20 })
})

test('without a known first state there is no start', () => {
  expect(draw(contract, 'Nowhere').cards.map(({ kind }) => kind)).not.toContain('start')
})

test('a state shows what happens on entering, its events, and what happens on leaving, in this order', () => {
  const inReview = ['in', 'vote', 'back', 'to draft', 'out', 'log']
  const shown = draw(contract).cards.filter(({ id }) => inReview.includes(id))
  expect(shown.sort((one, other) => one.y - other.y).map(({ id }) => id)).toEqual(inReview)
})

test('transitions are pills with the id of their state, where it exists', () => {
  const cards = draw([...contract, state('Lost', event('x', button('y'), goTo('nowhere', 'Gone')))]).cards
  expect(cards.flatMap((card) => (card.kind === 'goto' ? [[card.id, card.state]] : []))).toEqual([
    ['to review', 'Review'],
    ['to draft', 'Draft'],
    ['nowhere', undefined],
  ])
})

test('a state that nothing leads out of ends', () => {
  const { wires, cards } = draw(contract)
  expect(cards.filter(({ kind }) => kind === 'end').map(({ id }) => id)).toEqual(['end of Archive'])
  expect(wires.map(({ id }) => id)).toContain('move > end of Archive')
})

test('steps behind a transition still run, unless it says at once', () => {
  const behind = (go: Sample) => draw([state('A', event('e', button('b'), go, step('after')))]).wires.map(({ id }) => id)
  expect(behind(goTo('go', 'A'))).toContain('go > after')
  expect(behind(sample('SetState', 'go', [], { TargetStateName: 'A', CancelCurrentState: 'Y' }))).not.toContain('go > after')
})

test('seven states stand in two rows of about the same width', () => {
  const { frames } = draw(Array.from({ length: 7 }, (_, index) => state(`s${index}`)))
  const rows = [...new Set(frames.map(({ y }) => y))].map((y) => frames.filter((frame) => frame.y === y).length)
  expect(rows).toEqual([4, 3])
})
