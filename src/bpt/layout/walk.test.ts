import { expect, test } from 'vitest'
import type { Direction } from './beside'
import { layoutTemplate } from './layoutTemplate'
import type { Picture } from './picture'
import { branch, event, goTo, sample, sequence, step, templateOf } from './samples/sampleTemplate'
import { nextCard } from './walk'

const open: ReadonlySet<string> = new Set()
const walk = (picture: Picture, from: string, ...keys: Direction[]) =>
  keys.reduce<string | undefined>((id, key) => (id === undefined ? undefined : nextCard(picture, id, key)), from)

const flow = templateOf([
  step('a'),
  sample('IfElse', 'choice', [branch('yes', step('b'), step('c')), branch('no', step('stop', 'Terminate'))]),
  sample('While', 'loop', [sequence('body', step('d'), step('e'))]),
  step('last'),
])
const picture = layoutTemplate(flow, open)

test('down and up follow the wires', () => {
  expect(nextCard(picture, undefined, 'down')).toBe('start')
  expect(nextCard(picture, 'no longer there', 'up')).toBe('start')
  expect(walk(picture, 'start', 'down', 'down')).toBe('choice')
  expect(walk(picture, 'choice', 'down', 'down', 'down')).toBe('c')
  expect(walk(picture, 'c', 'up', 'up', 'up', 'up')).toBe('a')
  expect(walk(picture, 'last', 'down', 'down')).toBeUndefined()
})

test('right and left go to the branch beside', () => {
  expect(walk(picture, 'yes', 'right')).toBe('no')
  expect(walk(picture, 'stop', 'left')).toBe('b')
  expect(walk(picture, 'c', 'right')).toBe('stop')
})

test('nothing follows an end', () => {
  expect(walk(picture, 'stop', 'down')).toBeUndefined()
})

test('a loop is entered from its name and left from its last step', () => {
  expect(walk(picture, 'c', 'down')).toBe('loop')
  expect(walk(picture, 'loop', 'down', 'down')).toBe('e')
  expect(walk(picture, 'e', 'down')).toBe('last')
  expect(walk(picture, 'd', 'up')).toBe('loop')
})

test('the events of a state are walked down, and the states to the side', () => {
  const state = (name: string, to: string) =>
    sample('State', name, [
      event(`${name} one`, step(`${name} button`, 'HandleExternalEvent'), goTo(`${name} to`, to)),
      event(`${name} two`, step(`${name} pause`, 'Delay'), step(`${name} step`)),
    ])
  const states = layoutTemplate(templateOf([state('A', 'B'), state('B', 'A')], 'states', { InitialStateName: 'A' }), open)
  expect(walk(states, 'start', 'down', 'down')).toBe('A one')
  expect(walk(states, 'A one', 'down', 'down', 'down')).toBe('A step')
  expect(walk(states, 'A two', 'up')).toBe('A to')
  expect(walk(states, 'A two', 'right')).toBe('B two')
  expect(walk(states, 'A', 'right')).toBe('B')
})

test('a graph is walked to the right along its links', () => {
  const at = (name: string, x: number, y: number) => ({ ...step(name), Node: { position: { x, y } } })
  const graph = layoutTemplate(
    templateOf([at('a', 0, 0), at('b', 300, 0), at('c', 300, 200)], 'graph', {
      Links: [
        ['a', 'b'],
        ['a', 'c'],
      ],
    }),
    open,
  )
  expect(walk(graph, 'a', 'right')).toBe('b')
  expect(walk(graph, 'b', 'down')).toBe('c')
  expect(walk(graph, 'c', 'left')).toBe('a')
})
