import { expect, test } from 'vitest'
import { zoomed } from './view'
import { createViewport } from './viewport'

test('a second zoom before the first has come to rest starts from where that one leads', () => {
  const viewport = createViewport()
  viewport.measure({ width: 400, height: 400 }, { width: 1000, height: 1000 })
  const zoom = (factor: number) => {
    const from = viewport.aim()
    viewport.glide(zoomed(from, from.scale * factor, { x: 200, y: 200 }))
  }
  zoom(1.25)
  expect(viewport.view().scale).toBeLessThan(1.25)
  zoom(1 / 1.25)
  expect(viewport.aim().scale).toBeCloseTo(1)
})

test('what is shown at once is where it stays', () => {
  const viewport = createViewport()
  viewport.measure({ width: 400, height: 400 }, { width: 1000, height: 1000 })
  viewport.glide({ x: 0, y: 0, scale: 2 })
  viewport.show({ x: -10, y: -10, scale: 0.5 })
  expect(viewport.aim()).toEqual({ x: -10, y: -10, scale: 0.5 })
})
