import { expect, test } from 'vitest'
import { type Owner, ownerOf } from './owner'

test.each<[code: string, appId: number | undefined, known: string, owner: Owner]>([
  ['rest_app_5', 5, '', 'ours'],
  ['rest_app_55', 5, '', 'app'],
  ['rest_app_5', undefined, '', 'unsure'],
  ['rest_app_5', undefined, 'rest_app_5', 'ours'],
  ['rest_app_9', undefined, 'rest_app_5', 'app'],
  // A template that this app was let change says more than app.info.
  ['rest_app_9', 5, 'rest_app_9', 'ours'],
  ['', 5, '', 'portal'],
  ['bitrix_lists_trip', 5, '', 'portal'],
])('%j for app %s, knowing %j: %s', (code, appId, known, owner) => {
  expect(ownerOf(code, appId, known)).toBe(owner)
})
