import { describe, expect, test } from 'vitest'
import { layoutTemplate } from './layoutTemplate'
import { boxOf, draw, wired } from './samples/drawn'
import { branch, sample, sequence, step, templateOf } from './samples/sampleTemplate'

describe('a loop', () => {
  const picture = draw(
    sample('While', 'loop', [sequence('body', step('a'), sample('IfElse', 'choice', [branch('yes'), branch('no')]))]),
    step('after'),
  )

  test('is a frame around its steps, with its name over the upper border', () => {
    const frame = boxOf(picture, 'loop')
    expect(frame).toMatchObject({ kind: 'loop', label: { width: 212, height: 24, y: frame.y - 12 } })
    expect(boxOf(picture, 'a').y).toBe(frame.y + 28)
  })

  test('goes back to its begin from all its ends, and on from its frame', () => {
    expect(wired(picture)).toEqual(
      [
        'start to loop',
        'loop to a',
        'a to choice',
        'choice to yes',
        'choice to no',
        'yes back to a',
        'no back to a',
        'loop to after',
        'after to end',
      ].sort(),
    )
  })
})

test('the line goes through a block, and ends where its steps end', () => {
  expect(wired(draw(sample('EmptyBlock', 'block', [sequence('body', step('a'))])))).toEqual([
    'a to block',
    'block to a',
    'block to end',
    'start to block',
  ])
  expect(wired(draw(sample('EmptyBlock', 'block', [sequence('body', step('stop', 'Terminate'))])))).toEqual([
    'block to stop',
    'start to block',
  ])
})

test('what is folded is one card that counts what it hides', () => {
  const choice = sample('IfElse', 'choice', [
    branch('yes', step('a')),
    branch('no', sample('While', 'loop', [sequence('body', step('b'))])),
  ])
  const picture = layoutTemplate(templateOf([choice]), new Set(['choice', 'loop']))
  expect(boxOf(picture, 'choice')).toMatchObject({ kind: 'step', hidden: 6 })
  expect(wired(picture)).toEqual(['choice to end', 'start to choice'])
})

test('a folded loop is a card, and what ends inside ends its line too', () => {
  const block = sample('EmptyBlock', 'block', [sequence('body', step('stop', 'Terminate'))])
  const picture = layoutTemplate(
    templateOf([sample('While', 'loop', [sequence('body2', step('a'))]), block]),
    new Set(['loop', 'block']),
  )
  expect(picture.frames).toEqual([])
  expect(wired(picture)).toEqual(['loop to block', 'start to loop'])
})
