import { expect, test } from 'vitest'
import { ADMIN, ANNA, smallPortal } from './smallPortal.ts'

test('the handshake: numbers, seconds, maps; options by person', () => {
  const { portal, state } = smallPortal()
  expect(portal.handshake(ADMIN, { host: 'localhost:8101', https: false })).toMatchObject({
    ...{ LANG: 'en', DOMAIN: 'localhost:8101', PROTOCOL: 0, PATH: '/rest', AUTH_EXPIRES: 3600, MEMBER_ID: 'small' },
    ...{
      IS_ADMIN: true,
      INSTALL: false,
      FIRST_RUN: false,
      USER_OPTIONS: [],
      APP_OPTIONS: [],
      PLACEMENT: 'DEFAULT',
      PLACEMENT_OPTIONS: '',
    },
  })
  portal.setUserOption(ANNA, 'a', 1)
  expect(portal.handshake(ANNA, { host: 'x', https: true }, 'LEFT_MENU', { ID: 1 })).toMatchObject({
    IS_ADMIN: false,
    PROTOCOL: 1,
    USER_OPTIONS: { a: 1 },
    PLACEMENT_OPTIONS: { ID: 1 },
  })
  expect([portal.setAppOption(ANNA, 'b', 2), portal.setAppOption(ADMIN, 'b', 2), state.appOptions]).toEqual([
    false,
    true,
    { b: 2 },
  ])
  state.people = state.people.map((person) => ({ ...person, installsApps: person.id === ANNA }))
  expect(portal.handshake(ANNA, { host: 'x', https: true }).IS_ADMIN).toBe(true)
  expect(portal.call('user.admin', {}, { userId: ANNA, app: true }).body.result).toBe(false)
})
