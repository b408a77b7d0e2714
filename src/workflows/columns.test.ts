import { beforeAll, expect, test } from 'vitest'
import { loadLanguage, loadWorkflowTexts } from '@/i18n/i18n'
import { columnsIn, columnsOf, shownColumns } from './columns'

beforeAll(async () => {
  await loadLanguage('en')
  await loadWorkflowTexts()
})
const wide = { isWide: true, isPanelOpen: false }

test('the usual columns; Changed goes where there is no room', () => {
  expect(shownColumns([], wide)).toEqual(['document', 'state', 'waits', 'by', 'started', 'changed'])
  expect(shownColumns([], { ...wide, isWide: false })).not.toContain('changed')
})

test('what a person chose stays, in their order, with the column that has the link', () => {
  expect(shownColumns(['id', 'changed'], { ...wide, isWide: false })).toEqual(['document', 'id', 'changed'])
  expect(shownColumns(['state', 'document'], wide)).toEqual(['state', 'document'])
})

test('beside the panel four stand', () => {
  expect(shownColumns(['id'], { isWide: true, isPanelOpen: true })).toEqual(['document', 'state', 'waits', 'started'])
})

test('an address is read as far as it names columns', () => {
  expect(columnsIn('state,nonsense,document,state')).toEqual(['state', 'document'])
  expect(columnsIn(undefined)).toEqual([])
})

test('heads that sort are those the list can be sorted by', () => {
  const sortable = columnsOf(['document', 'state', 'waits', 'id'], undefined).map(({ label, sortable }) => [
    label,
    sortable ?? false,
  ])
  expect(sortable).toEqual([
    ['Document and template', true],
    ['State', false],
    ['Waits for', true],
    ['ID', true],
  ])
})
