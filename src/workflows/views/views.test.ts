import { expect, test } from 'vitest'
import { workflowFilterSchema } from '@/workflows/filter'
import { ownViews, readyViews, viewsFit, withoutView, withView } from './views'

test('views that come ready are filters the address can hold', () => {
  for (const { search } of readyViews) expect(workflowFilterSchema.parse(search)).toMatchObject(search)
})

test('a view of the same name takes the place of the one before', () => {
  const views = withView(withView([], { name: 'Old', search: { older: 90 } }), { name: 'Stuck', search: { state: 'stuck' } })
  expect(withView(views, { name: 'Old', search: { older: 180, q: undefined } })).toEqual([
    { name: 'Old', search: { older: 180 } },
    { name: 'Stuck', search: { state: 'stuck' } },
  ])
  expect(withoutView(views, 'Old')).toEqual([{ name: 'Stuck', search: { state: 'stuck' } }])
})

test('what cannot be read leaves the other views alone', () => {
  const stored = [{ name: 'Good', search: { older: 90, state: 'dancing' } }, { name: '' }, 7]
  expect(ownViews.schema.safeParse(stored)).toMatchObject({ success: true, data: [{ name: 'Good', search: { older: 90 } }] })
})

test('there is room for many views, not for any number', () => {
  const views = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `View number ${index}`, search: { older: index } }))
  expect(viewsFit(views(100))).toBe(true)
  expect(viewsFit(views(1_000))).toBe(false)
})
