import { expect, test } from 'vitest'
import { moveInTree } from './treeKeys'

const rows = [
  { title: 'Approve', level: 1, isExpanded: true },
  { title: 'Yes', level: 2, isExpanded: true },
  { title: 'Mail', level: 3, isExpanded: undefined },
  { title: 'No', level: 2, isExpanded: false },
]

test('up, down, Home and End walk the lines that are seen, and stop at the ends', () => {
  expect(moveInTree(rows, 0, 'ArrowUp')).toEqual({ to: 0 })
  expect(moveInTree(rows, 1, 'ArrowDown')).toEqual({ to: 2 })
  expect(moveInTree(rows, 0, 'End')).toEqual({ to: 3 })
  expect(moveInTree(rows, 3, 'Home')).toEqual({ to: 0 })
})

test('right unfolds, then goes in; left folds, then goes out', () => {
  expect(moveInTree(rows, 3, 'ArrowRight')).toEqual({ to: 3, fold: false })
  expect(moveInTree(rows, 0, 'ArrowRight')).toEqual({ to: 1 })
  expect(moveInTree(rows, 2, 'ArrowRight')).toEqual({ to: 2 })
  expect(moveInTree(rows, 1, 'ArrowLeft')).toEqual({ to: 1, fold: true })
  expect(moveInTree(rows, 2, 'ArrowLeft')).toEqual({ to: 1 })
  expect(moveInTree(rows, 3, 'ArrowLeft')).toEqual({ to: 0 })
})

test('other keys are not taken', () => {
  expect(moveInTree(rows, 0, 'a')).toBeUndefined()
})
