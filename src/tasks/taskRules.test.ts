import { describe, expect, test } from 'vitest'
import { commentRequired, isComment, urgency } from './taskRules'

describe('the comment matrix of SEMANTICS §3.1', () => {
  test.each([
    ['never', { yes: false, no: false, ok: false, cancel: false }],
    ['always', { yes: true, no: true, ok: true, cancel: true }],
    ['yes', { yes: true, no: false, ok: true, cancel: false }],
    ['no', { yes: false, no: true, ok: false, cancel: true }],
  ] as const)('required %s', (required, expected) => {
    for (const [outcome, needed] of Object.entries(expected))
      expect(commentRequired({ shown: true, label: '', required }, outcome as 'yes')).toBe(needed)
  })

  test('nothing is required where the portal shows no comment box', () => {
    expect(commentRequired({ shown: false, label: '', required: 'always' }, 'yes')).toBe(false)
  })

  test('blanks and a lone 0 are no comment', () => {
    expect(['', '  ', '0', ' 0 '].map(isComment)).toEqual([false, false, false, false])
    expect(['00', 'no', '0.'].map(isComment)).toEqual([true, true, true])
  })
})

test('urgency turns at the deadline and a day before it', () => {
  const now = Date.parse('2026-11-24T10:00:00+03:00')
  expect(urgency(null, now)).toBe('none')
  expect(urgency('2026-11-24T09:59:59+03:00', now)).toBe('overdue')
  expect(urgency('2026-11-25T09:59:59+03:00', now)).toBe('soon')
  expect(urgency('2026-11-25T10:00:00+03:00', now)).toBe('later')
})
