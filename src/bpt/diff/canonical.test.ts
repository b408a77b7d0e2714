import { expect, test } from 'vitest'
import { fromJson } from '@/bpt/php'
import { canonical } from './canonical'

test('of what is nested deeply only a change at the bottom makes it another', () => {
  const nested = (end: string) => fromJson(Array.from({ length: 200 }).reduce<unknown>((inner) => ['"', inner], end))
  const words = (end: string) => canonical(nested(end), 'Users', (field) => field)
  expect(words('x')).toBe(words('x'))
  expect(words('x')).not.toBe(words('y'))
})
