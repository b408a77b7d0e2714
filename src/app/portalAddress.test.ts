import { expect, test } from 'vitest'
import { portalAddress } from './portalAddress'

test.each([
  'acme.bitrix24.eu',
  '  ACME.bitrix24.eu ',
  'https://acme.bitrix24.eu/company/personal/user/1/?x=1#y',
  'http://acme.bitrix24.eu',
])('%s leads to the apps of that portal', (typed) => {
  expect(portalAddress(typed)).toBe('https://acme.bitrix24.eu/marketplace/')
})

test('a portal on a port or with letters of its own is reached too', () => {
  expect(portalAddress('portal.local:8443')).toBe('https://portal.local:8443/marketplace/')
  expect(portalAddress('портал.рф')).toBe('https://портал.рф/marketplace/')
})

test.each(['', 'acme', 'acme bitrix24 eu', 'javascript:alert(1)', 'a@b.c', 'https://'])('%s is no portal', (typed) => {
  expect(portalAddress(typed)).toBeUndefined()
})
