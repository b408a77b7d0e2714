import { expect, test } from 'vitest'
import { type Sample, step, templateOf } from '@/bpt/layout/samples/sampleTemplate'
import { layoutGraph } from './layoutGraph'

const block = (
  name: string,
  x: number,
  y: number,
  type = 'Log',
  width: number | null = null,
  height: number | null = null,
): Sample => ({
  ...step(name, type),
  Node: { position: { x, y }, dimensions: { width, height } },
})
const draw = (blocks: Sample[], links: unknown[] = []) => layoutGraph(templateOf(blocks, 'graph', { Links: links }))
const pointsOf = ({ wires }: ReturnType<typeof draw>) => wires.map(({ points }) => points)

test('blocks stand where their author has put them, moved into the picture', () => {
  expect(draw([block('a', -300, 40), block('b', 75, 150)]).cards).toMatchObject([
    { id: 'a', kind: 'step', x: 20, y: 20, width: 200, height: 48 },
    { id: 'b', kind: 'step', x: 395, y: 130, width: 200, height: 48 },
  ])
})

test('a link leads from the right side to the left side, and says its port', () => {
  const picture = draw(
    [block('a', 0, 0), block('b', 300, 100)],
    [
      ['a:o1', 'b:i0', 1700000000],
      ['a', 'b'],
    ],
  )
  expect(picture.wires).toMatchObject([
    {
      from: 'a',
      to: 'b',
      kind: 'flow',
      port: 'o1',
      points: [
        [220, 52],
        [270, 52],
        [270, 144],
        [320, 144],
      ],
    },
    {
      from: 'a',
      to: 'b',
      kind: 'flow',
      port: 'o0',
      points: [
        [220, 36],
        [270, 36],
        [270, 144],
        [320, 144],
      ],
    },
  ])
})

test('links to blocks that are not there are left out, and repeated ones drawn once', () => {
  expect(
    draw([block('a', 0, 0), block('b', 300, 0)], [['a', 'gone'], ['gone:o0', 'b:i0'], ['a', 'b'], ['a:o0', 'b:i0'], 'x']).wires,
  ).toHaveLength(1)
})

test('a link past another block goes around it', () => {
  const [points] = pointsOf(draw([block('a', 0, 0), block('between', 300, 0), block('b', 600, 0)], [['a', 'b']]))
  expect(points).toHaveLength(6)
  expect(points?.[2]?.[1]).toBe(20 + 48 + 20)
})

test('a link to what stands before is a way back around both', () => {
  const { wires } = draw([block('a', 0, 0), block('b', 300, 0)], [['b', 'a']])
  expect(wires).toMatchObject([
    {
      kind: 'back',
      points: [
        [536, 44],
        [552, 44],
        [552, 88],
        [20, 88],
        [20, 44],
        [36, 44],
      ],
    },
  ])
})

test('a tool hangs below its agent', () => {
  expect(draw([block('agent', 0, 0), block('tool', 0, 200)], [['agent:a0', 'tool:t0']]).wires).toMatchObject([
    {
      kind: 'tool',
      points: [
        [120, 68],
        [120, 220],
      ],
    },
  ])
})

test('a frame lies behind its blocks', () => {
  const { frames, cards } = draw([block('inside', 0, 0), block('frame', -25, -25, 'EmptyBlock', 400, 200)])
  expect(frames).toMatchObject([{ id: 'frame', kind: 'graphFrame', x: 20, y: 20, width: 400, height: 200 }])
  expect(cards).toMatchObject([{ id: 'inside', x: 45, y: 45 }])
})

test('blocks without a place, or on top of another, stand below all others along their links', () => {
  const { cards } = draw([block('a', 0, 0), block('same', 0, 0), step('lost')], [['lost', 'same']])
  expect(cards.map(({ id, x, y }) => [id, x, y])).toEqual([
    ['a', 20, 20],
    ['same', 320, 116],
    ['lost', 20, 116],
  ])
})

test('absurd places and sizes do not blow the picture up', () => {
  const far = draw([block('a', 0, 0), block('b', 1e12, 0), block('c', 300, 0, 'Log', 1e9, 1e9)])
  expect(far.width).toBeLessThan(1_000)
})
