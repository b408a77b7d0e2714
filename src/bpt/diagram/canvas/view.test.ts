import { expect, test } from 'vitest'
import { detailOf, fitted, kept, opened, overlap, seen, showing, zoomed } from './view'

const window = { width: 800, height: 600 }

test('a small picture is shown whole at 100 %, a large one smaller', () => {
  expect(fitted({ width: 400, height: 300 }, window).scale).toBe(1)
  expect(fitted({ width: 1504, height: 300 }, window).scale).toBe(0.5)
})

test('it opens whole where it can be read, else at 100 % with its start in the middle', () => {
  const start = { x: 1000, y: 20, width: 200, height: 28 }
  expect(opened({ width: 900, height: 500 }, start, window).scale).toBeCloseTo(0.836, 2)
  expect(opened({ width: 3000, height: 5000 }, start, window)).toEqual({ scale: 1, x: -700, y: 4 })
})

test('the point under the pointer stays where it is', () => {
  const view = { x: -50, y: 20, scale: 0.8 }
  const at = { x: 300, y: 200 }
  const next = zoomed(view, 1.6, at)
  expect((at.x - next.x) / next.scale).toBeCloseTo((at.x - view.x) / view.scale)
  expect((at.y - next.y) / next.scale).toBeCloseTo((at.y - view.y) / view.scale)
  expect(zoomed(view, 50, at).scale).toBe(2)
})

test('the picture cannot be dragged out of sight', () => {
  const picture = { width: 1000, height: 1000 }
  expect(kept({ x: -5000, y: 5000, scale: 1 }, picture, window)).toEqual({ x: -904, y: 504, scale: 1 })
})

test('a box in sight moves nothing, one at the edge as little as needed, one far away comes into the middle', () => {
  const view = { x: 0, y: 0, scale: 1 }
  expect(showing(view, { x: 100, y: 100, width: 200, height: 50 }, window)).toBe(view)
  expect(showing(view, { x: 700, y: 100, width: 200, height: 50 }, window)).toEqual({ x: -124, y: 0, scale: 1 })
  expect(showing(view, { x: 100, y: 2000, width: 200, height: 50 }, window)).toEqual({ x: 0, y: -1725, scale: 1 })
})

test('what is mounted holds what is seen and changes only from one field of the grid to the next', () => {
  const here = seen({ x: -100, y: -100, scale: 1 }, window)
  expect(overlap(here, { x: 100, y: 100, width: 800, height: 600 })).toBe(true)
  expect(here.x).toBeLessThanOrEqual(100)
  expect(here.x + here.width).toBeGreaterThanOrEqual(900)
  expect(seen({ x: -110, y: -120, scale: 1 }, window)).toEqual(here)
})

test('below 70 % the second line goes, below 45 % all but the tile', () => {
  expect([1, 0.7, 0.69, 0.45, 0.44].map(detailOf)).toEqual(['full', 'full', 'title', 'title', 'tile'])
})
