import { afterEach, expect, test } from 'vitest'
import { createDeskHistory } from './hashHistory'

afterEach(() => history.replaceState(null, '', '/'))

test('the query of the portal is no part of the address, and stays where it is', () => {
  history.replaceState(null, '', '/?DOMAIN=portal.example&APP_SID=1#/tasks/7?show=done')
  const desk = createDeskHistory()
  expect(desk.location).toMatchObject({ pathname: '/tasks/7', search: '?show=done', hash: '' })
  expect(desk.createHref('/tasks?show=week')).toBe('/?DOMAIN=portal.example&APP_SID=1#/tasks?show=week')
  desk.destroy()
})

test.each([
  ['', '/', ''],
  ['#/', '/', ''],
  ['#tasks', '/tasks', ''],
  ['#/tasks?q=a%23b', '/tasks', '?q=a%23b'],
])('the address “%s” is read', (hash, pathname, search) => {
  history.replaceState(null, '', `/?DOMAIN=portal.example${hash}`)
  const desk = createDeskHistory()
  expect(desk.location).toMatchObject({ pathname, search })
  desk.destroy()
})
