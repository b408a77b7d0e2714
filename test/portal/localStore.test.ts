import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inProcess } from '../inProcess.ts'
import { ADMIN, ANNA, smallPortal } from '../simulator/smallPortal.ts'
import { type Browser, createBrowser } from './browser.ts'

let browser: Browser
beforeEach(() => {
  browser = createBrowser()
})
afterEach(() => void browser.openTab())

/** The store as a fresh page of a person has it. */
async function openStore(user = ADMIN, memberId = 'small') {
  vi.resetModules()
  browser.openTab()
  const [{ localStore }, { openPortal }, { openSession }] = await Promise.all([
    import('@/portal/localStore'),
    import('@/portal/send'),
    import('@/portal/session'),
  ])
  const { portal } = smallPortal()
  portal.state.memberId = memberId
  openPortal(inProcess(portal, user))
  openSession({ userId: user, name: '', timeZone: 'UTC' }, true, false)
  return localStore
}

test('what is kept is there after a reload, for this person on this portal alone', async () => {
  await (await openStore()).set([
    ['run/a', { rows: [1] }],
    ['run/a/0', 'first'],
    ['draft', 'text'],
  ])
  const store = await openStore()
  expect(await store.get(['run/a', 'nothing', 'draft'])).toEqual([{ rows: [1] }, undefined, 'text'])
  expect((await store.names('run/')).sort()).toEqual(['run/a', 'run/a/0'])
  expect(await (await openStore(ANNA)).names('')).toEqual([])
  expect(await (await openStore(ADMIN, 'other')).names('')).toEqual([])
})

test('what is removed is gone', async () => {
  const store = await openStore()
  await store.set([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ])
  await store.remove(['a', 'c'])
  expect(await store.names('')).toEqual(['b'])
})

test('where the browser keeps nothing it lives as long as the page, and says so', async () => {
  browser = createBrowser({ keeps: false })
  const store = await openStore()
  await store.set([['a', 1]])
  expect(await store.get(['a'])).toEqual([1])
  expect(await store.names('')).toEqual(['a'])
  expect(await store.lasts()).toBe(false)
  await store.remove(['a'])
  expect(await store.get(['a'])).toEqual([undefined])
  expect(await (await openStore()).get(['a'])).toEqual([undefined])
})

test('a store that worked and takes no more throws, and keeps what it had', async () => {
  const store = await openStore()
  await store.set([['a', 1]])
  expect(await store.lasts()).toBe(true)
  browser.isFull = true
  await expect(store.set([['a', 2]])).rejects.toThrow('Full')
  expect(await store.get(['a'])).toEqual([1])
  browser.isFull = false
  await store.set([['a', 3]])
  expect(await store.get(['a'])).toEqual([3])
})
