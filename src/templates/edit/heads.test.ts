import { expect, test } from 'vitest'
import { changesBetween } from '@/templates/mutations'
import { mergeHeads } from './heads'

const base = { name: 'A', description: 'one\ntwo', autoExecute: 0 }

test('only what differs is sent, the start as text', () => {
  expect(changesBetween(base, base)).toEqual({})
  expect(changesBetween(base, { ...base, name: 'B' })).toEqual({ name: 'B' })
  expect(changesBetween(base, { ...base, autoExecute: 3 })).toEqual({ autoExecute: '3' })
  expect(changesBetween({ ...base, autoExecute: 7 }, { ...base, autoExecute: 0 })).toEqual({ autoExecute: '0' })
})

test('a line break is a line break, however the portal keeps it', () => {
  expect(changesBetween({ ...base, description: 'one\r\ntwo' }, base)).toEqual({})
})

test('what one did not touch follows the other, what one typed stays', () => {
  const theirs = { name: 'C', description: 'theirs', autoExecute: 1 }
  expect(mergeHeads(base, { ...base, name: 'B' }, theirs)).toEqual({ name: 'B', description: 'theirs', autoExecute: 1 })
})
