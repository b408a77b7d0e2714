import { expect, test } from 'vitest'
import { merged } from './journal'
import type { JournalEntry } from './journalOption'

const entry = (n: number, more: Partial<JournalEntry> = {}): JournalEntry => ({
  id: `mid${n}abcdef`,
  action: 'terminate',
  at: 1_795_000_000_000 + n,
  ms: 300_000,
  count: 12_345,
  words: 'Согласование договора, начаты до 1 января, ждут уволенных сот',
  counts: { done: 12_000, gone: 100, refused: 200, notDone: 40, unknown: 5 },
  finished: true,
  ...more,
})

test('one entry a run, the latest of each, newest first', () => {
  const begun = entry(1, { ms: 0, finished: false })
  expect(merged([entry(1), entry(2), begun])).toEqual([entry(2), entry(1)])
  expect(merged([begun, entry(1)])).toEqual([entry(1)])
})

test('the newest 50, and never more than 15 kB', () => {
  const many = Array.from({ length: 80 }, (_, n) => entry(n))
  const bytes = (entries: readonly JournalEntry[]) => new TextEncoder().encode(JSON.stringify(entries)).length
  expect(bytes(merged(many))).toBeLessThan(15_000)
  expect(merged(many)[0]).toEqual(entry(79))
  expect(merged(many.map((one) => ({ ...one, words: '', counts: { done: 5 } })))).toHaveLength(50)
})
