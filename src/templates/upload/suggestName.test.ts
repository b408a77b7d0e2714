import { expect, test } from 'vitest'
import { nameCore, suggestName } from './suggestName'

test.each([
  ['contract-approval-v8.bpt', 'Contract approval v8'],
  ['contract_approval (2).bpt', 'Contract approval'],
  ['MoneyDemand.bpt', 'Money Demand'],
  ['Согласование_договора.BPT', 'Согласование договора'],
  ['bp-179.bpt', 'Bp 179'],
  ['Trip – abroad.bpt', 'Trip – abroad'],
  ['ИТ заявка.bpt', 'ИТ заявка'],
  ['.bpt', ''],
])('%s is suggested as “%s”', (file, name) => expect(suggestName(file)).toBe(name))

test('names of versions of one template are alike', () => {
  expect(nameCore('contract-approval-v8.bpt')).toBe(nameCore('Contract approval'))
  expect(nameCore('Contract approval 2026-09-04')).toBe(nameCore('Contract approval'))
  expect(nameCore('Contract approval')).not.toBe(nameCore('Contract archive'))
})
