import { beforeAll, expect, test } from 'vitest'
import { loadLanguage } from '@/i18n/i18n'
import { matches, search, sorted, type TemplateListRow } from './rows'

beforeAll(() => loadLanguage('en'))

const row = (id: number, more: Partial<TemplateListRow> = {}): TemplateListRow => ({
  ...{ id, name: `T${id}`, title: `T${id}`, description: '', typeName: 'Deals', owner: 'ours', running: 0, autoExecute: 0 },
  ...{ documentType: { module: 'crm', entity: 'CCrmDocumentDeal', type: 'DEAL' }, parameters: [], variables: [], constants: [] },
  ...{ tree: undefined, stored: undefined, modifiedAt: null, modifiedBy: 1, isModified: false, systemCode: '' },
  ...more,
})
const ids = (rows: readonly TemplateListRow[]) => rows.map(({ id }) => id)

test.each([
  ['any', [1, 2, 3]],
  ['created', [1, 3]],
  ['changed', [2, 3]],
  ['never', [0, 8]],
] as const)('starts %s', (auto, expected) => {
  const rows = [0, 1, 2, 3].map((bits) => row(bits, { autoExecute: bits })).concat(row(8))
  expect(ids(rows.filter((one) => matches(one, { auto })))).toEqual(expected)
})

test('what is not counted is not among those on which nothing runs', () => {
  const rows = [row(1), row(2, { running: undefined }), row(3, { running: 4 })]
  expect(ids(rows.filter((one) => matches(one, { idle: true })))).toEqual([1])
})

test('an app’s template is another app’s until the portal tells which app this is', () => {
  expect(matches(row(1, { owner: 'unsure' }), { owner: 'app' })).toBe(true)
  expect(matches(row(1, { owner: 'unsure' }), { owner: 'ours' })).toBe(false)
})

test('all words of a search must occur, wherever', () => {
  const rows = [
    row(1, { title: 'Contract approval', typeName: 'Deals' }),
    row(2, { title: 'Contract', typeName: 'Leads', description: 'of 9' }),
  ]
  expect(ids(search(rows, 'contract DEALS'))).toEqual([1])
  expect(ids(search(rows, 'leads contract'))).toEqual([2])
  expect(ids(search(rows, ' '))).toEqual([1, 2])
})

test('numbers within names sort as numbers; equal rows by name', () => {
  const rows = [row(1, { title: 'Form 10' }), row(2, { title: 'form 9' }), row(3, { title: 'Act', running: 7 })]
  expect(ids(sorted(rows, undefined))).toEqual([3, 2, 1])
  expect(ids(sorted(rows, '-name'))).toEqual([1, 2, 3])
  expect(ids(sorted(rows, '-running'))).toEqual([3, 2, 1])
})

test('rows without a date stand together, whatever the direction', () => {
  const rows = [row(1, { modifiedAt: '2026-01-02T00:00:00Z' }), row(2), row(3, { modifiedAt: '2026-05-02T00:00:00Z' })]
  expect(ids(sorted(rows, '-changed'))).toEqual([3, 1, 2])
  expect(ids(sorted(rows, 'changed'))).toEqual([2, 1, 3])
})
