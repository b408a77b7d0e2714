import { expect, test } from 'vitest'
import { fromJson, isArray, type PhpArray } from '@/bpt/php'
import { findRaw } from './findRaw'
import { keysOf, pathOf, type RawSight, rawRows } from './rawRows'

const content = (json: unknown): PhpArray => {
  const value = fromJson(json)
  if (!isArray(value)) throw new Error('not an array')
  return value
}
const sight = (...open: string[]): RawSight => ({
  isOpen: (path) => open.includes(path),
  shows: () => true,
  showsAll: () => true,
})
const tree = content({ TEMPLATE: [{ Type: 'Approve', Properties: { Title: 'Head approves' } }], VERSION: 2 })

test('only what is open has its insides in sight, in the order of the file', () => {
  const shown = (...open: string[]) => rawRows(tree, sight(...open)).map(({ path, level }) => `${level} ${path}`)
  expect(shown()).toEqual(['1 sTEMPLATE', '1 sVERSION'])
  expect(shown('sTEMPLATE', 'sTEMPLATE/i0')).toEqual([
    '1 sTEMPLATE',
    '2 sTEMPLATE/i0',
    '3 sTEMPLATE/i0/sType',
    '3 sTEMPLATE/i0/sProperties',
    '1 sVERSION',
  ])
})

test('a row knows its place among its siblings', () => {
  const rows = rawRows(tree, sight('sTEMPLATE', 'sTEMPLATE/i0'))
  const last = rows.find(({ key }) => key === 'Properties')
  expect(last).toMatchObject({ place: 2, of: 2, parent: 'sTEMPLATE/i0', isOpen: false })
})

test('the keys 0 and “0”, and keys with slashes, have paths of their own', () => {
  const outer = pathOf(undefined, 'a/b')
  expect(new Set([pathOf(outer, 0), pathOf(outer, '0'), pathOf(pathOf(pathOf(undefined, 'a'), 'b'), 0)]).size).toBe(3)
  expect(keysOf(pathOf(pathOf(outer, '50%2F'), 7))).toEqual(['a/b', '50%2F', '7'])
})

test('a tree of any depth is walked and searched', () => {
  let deep: PhpArray = new Map([['end', 1]])
  for (let level = 0; level < 2000; level += 1) deep = new Map([['in', deep]])
  expect(rawRows(deep, { ...sight(), isOpen: () => true })).toHaveLength(2001)
  const { matches, around } = findRaw(deep, 'END')
  expect([matches.size, around.size]).toEqual([1, 2000])
})

test('a search finds keys and values, and tells what is around them', () => {
  const { matches, around, isCut } = findRaw(tree, 'APPROVE')
  expect([...matches]).toEqual(['sTEMPLATE/i0/sType', 'sTEMPLATE/i0/sProperties/sTitle'])
  expect([...around].sort()).toEqual(['sTEMPLATE', 'sTEMPLATE/i0', 'sTEMPLATE/i0/sProperties'])
  expect(isCut).toBe(false)
  expect([...findRaw(tree, 'version').matches]).toEqual(['sVERSION'])
})

test('a search that would find all of a large file stops', () => {
  const { matches, isCut } = findRaw(content(Array.from({ length: 5000 }, () => 'same')), 'same')
  expect([matches.size, isCut]).toEqual([1000, true])
})
