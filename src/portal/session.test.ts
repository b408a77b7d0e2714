import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { openSession, personalZone, session, sessionCommands } from './session'

const profile = (row: object) => z.parse(sessionCommands.me.schema, row)

// The order matters: nobody has opened a session yet.
test('before boot there is no person, and this computer’s zone is the best guess', () => {
  expect(() => session()).toThrow('no session')
  expect(personalZone()).toBe('UTC')
})

test.each([true, 'true', 'Y', '1', 1])('user.admin = %j is an administrator', (answer) => {
  expect(z.parse(sessionCommands.admin.schema, answer)).toBe(true)
})

test.each([false, 'false', 'N', '0', 0, '', null, undefined, [], {}])('user.admin = %j is none', (answer) => {
  expect(z.parse(sessionCommands.admin.schema, answer)).toBe(false)
})

test('a person is read from what every portal sends, names and zone missing or not', () => {
  expect(profile({ ID: '7', NAME: 'Anna', LAST_NAME: 'Arnold', TIME_ZONE: 'Asia/Almaty', ADMIN: true })).toEqual({
    userId: 7,
    name: 'Anna Arnold',
    timeZone: 'Asia/Almaty',
  })
  expect(profile({ ID: 7, NAME: null, LAST_NAME: 'Arnold', TIME_ZONE: '' })).toEqual({ userId: 7, name: 'Arnold', timeZone: '' })
  expect(profile({ ID: 7 })).toEqual({ userId: 7, name: '', timeZone: '' })
})

test.each(['', 'Moscow', '+03:00x', 'Europe/Nowhere'])('zone “%s” falls back to this computer’s', (timeZone) => {
  expect(openSession({ userId: 7, name: '', timeZone }, false, false).timeZone).toBe('UTC')
})

test('the person’s own zone counts, not this computer’s', () => {
  openSession({ userId: 7, name: 'Anna', timeZone: 'Asia/Almaty' }, true, false)
  expect(session()).toEqual({ userId: 7, name: 'Anna', timeZone: 'Asia/Almaty', isAdmin: true, isHead: false })
  expect(personalZone()).toBe('Asia/Almaty')
})
