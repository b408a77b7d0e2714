import { expect, test } from 'vitest'
import { boxOf, draw, middleOf, wired } from './samples/drawn'
import { pictureProblems } from './samples/pictureProblems'
import { branch, event, sample, sequence, step } from './samples/sampleTemplate'

test('steps stand below each other on one axis, from the start to the end', () => {
  expect(draw(step('a'), sequence('wrapper', step('b')))).toEqual({
    width: 252,
    height: 236,
    cards: [
      { id: 'start', kind: 'start', x: 20, y: 20, width: 212, height: 28 },
      { id: 'a', kind: 'step', activity: 'a', hidden: 0, x: 20, y: 64, width: 212, height: 46 },
      { id: 'b', kind: 'step', activity: 'b', hidden: 0, x: 20, y: 126, width: 212, height: 46 },
      { id: 'end', kind: 'end', x: 78, y: 188, width: 96, height: 28 },
    ],
    frames: [],
    wires: [
      {
        id: 'start > a',
        from: 'start',
        to: 'a',
        kind: 'flow',
        points: [
          [126, 48],
          [126, 64],
        ],
      },
      {
        id: 'a > b',
        from: 'a',
        to: 'b',
        kind: 'flow',
        points: [
          [126, 110],
          [126, 126],
        ],
      },
      {
        id: 'b > end',
        from: 'b',
        to: 'end',
        kind: 'flow',
        points: [
          [126, 172],
          [126, 188],
        ],
      },
    ],
  })
})

test('a template without steps leads from the start to the end', () => {
  expect(wired(draw())).toEqual(['start to end'])
})

test('the branches of a choice stand side by side below it and meet again', () => {
  const picture = draw(sample('IfElse', 'choice', [branch('yes', step('a')), branch('no')]), step('after'))
  expect(wired(picture)).toEqual(
    ['start to choice', 'choice to yes', 'yes to a', 'a to after', 'choice to no', 'no to after', 'after to end'].sort(),
  )
  expect(boxOf(picture, 'yes')).toMatchObject({ kind: 'label', y: boxOf(picture, 'no').y })
  expect(middleOf(picture, 'yes') + middleOf(picture, 'no')).toBe(2 * middleOf(picture, 'choice'))
  expect(middleOf(picture, 'choice')).toBe(middleOf(picture, 'after'))
})

test('of three branches the middle one is straight below', () => {
  const picture = draw(sample('IfElse', 'choice', [branch('one', step('a')), branch('two', step('b')), branch('three')]))
  expect(middleOf(picture, 'b')).toBe(middleOf(picture, 'choice'))
})

test('no line leaves an end, and what is joined below comes only from branches that go on', () => {
  const choice = sample('IfElse', 'choice', [branch('yes', step('stop', 'Terminate')), branch('no', step('a'))])
  expect(wired(draw(choice, step('after')))).not.toContain('stop to after')
  const ended = draw(sample('IfElse', 'choice', [branch('yes', step('stop', 'Terminate'))]))
  expect(ended.cards.map(({ kind }) => kind)).not.toContain('end')
})

test('what stands behind an end is drawn, but not reached', () => {
  const picture = draw(step('stop', 'Terminate'), step('never'))
  expect(boxOf(picture, 'never').y).toBeGreaterThan(boxOf(picture, 'stop').y)
  expect(wired(picture)).toEqual(['start to stop'])
})

test('a switched-off end, and one that ends others, lets the line go on', () => {
  expect(wired(draw({ ...step('stop', 'Terminate'), Activated: 'N' }))).toContain('stop to end')
  const others = sample('Terminate', 'stop', [], { TerminateType: 'allExceptCurrentByDocumentAndTemplate' })
  expect(wired(draw(others))).toContain('stop to end')
})

test('a parallel forks without words; a branch with nothing in it is a straight wire', () => {
  const picture = draw(sample('Parallel', 'all', [sequence('one', step('a')), sequence('two')]))
  expect(picture.cards.map(({ id }) => id)).toEqual(['start', 'all', 'a', 'end'])
  expect(wired(picture)).toEqual(['a to end', 'all to a', 'all to end', 'start to all'])
  const straight = picture.wires.find(({ from, to }) => from === 'all' && to === 'end')
  expect(straight?.points).toHaveLength(6)
})

test('two empty branches are two wires of their own', () => {
  const picture = draw(sample('Parallel', 'all', [sequence('one'), sequence('two')]))
  expect(picture.wires.map(({ id }) => id)).toEqual(expect.arrayContaining(['all > end', 'all > end 2']))
})

test('the label of an event stands for the button or pause that it begins with', () => {
  const listen = sample('Listen', 'listen', [
    event('pressed', step('button', 'HandleExternalEvent'), step('a')),
    event('late', step('pause', 'Delay')),
  ])
  const picture = draw(listen)
  expect(picture.cards.flatMap((card) => (card.kind === 'label' ? [[card.activity, card.event]] : []))).toEqual([
    ['pressed', 'button'],
    ['late', 'pause'],
  ])
  expect(wired(picture)).toEqual(expect.arrayContaining(['pressed to a', 'late to end']))
})

test('an unknown activity with sequences below it forks by name', () => {
  const picture = draw(sample('TrustedCAApprove', 'signed', [sequence('yes', step('a')), sequence('no')]))
  expect(wired(picture)).toEqual(['a to end', 'no to end', 'signed to no', 'signed to yes', 'start to signed', 'yes to a'])
})

test.each([1, 3])('an approval with %i answers has so many branches', (count) => {
  const answers = Array.from({ length: count }, (_, index) => sequence(`answer${index}`, step(`a${index}`)))
  const picture = draw(sample('Approve', 'approve', answers))
  expect(picture.wires.filter(({ from }) => from === 'approve')).toHaveLength(count)
  expect(pictureProblems(picture)).toEqual([])
})

test('children that do not belong there are drawn where they are', () => {
  const picture = draw(
    sample('IfElse', 'choice', [step('wrong'), branch('right')]),
    sample('While', 'loop', [step('bare')]),
    sample('Delay', 'pause', [step('odd')]),
  )
  expect(wired(picture)).toEqual(expect.arrayContaining(['choice to wrong', 'loop to bare', 'pause to odd']))
  expect(pictureProblems(picture)).toEqual([])
})

test('the deepest and the longest template that can be opened are drawn', () => {
  let deep = step('innermost')
  for (let level = 0; level < 250; level += 1)
    deep = sample('IfElse', `if${level}`, [branch(`b${level}`, deep), branch(`e${level}`)])
  const long = Array.from({ length: 20_000 }, (_, index) => step(`s${index}`))
  expect(draw(deep).cards).toHaveLength(753)
  expect(draw(...long).wires).toHaveLength(20_001)
})
