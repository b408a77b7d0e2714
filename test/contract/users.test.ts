import { expect, test } from 'vitest'
import { getUsers, peopleWhoLeft, searchUsers } from '@/users/api'
import { usersSchema } from '@/users/schema'
import { ANNA, BORIS, DISMISSED } from '../simulator/smallPortal'
import { simulated } from './simulated'

// SEMANTICS §6: no administrator's flag, ACTIVE is a bool, fields depend on the scope, nothing found is [].
test('user.get answers who was asked for, those who left too', () => {
  const { answer } = simulated()
  const people = answer(getUsers([ANNA, DISMISSED])).read
  expect(people.map(({ id, name, isActive }) => [id, name, isActive]).sort()).toEqual([
    [ANNA, 'Anna Arnold', true],
    [DISMISSED, 'Dora Dismissed', false],
  ])
})
test('user.get has the documented columns and no flag of administrators', () => {
  const { body } = simulated().call('user.get', { FILTER: { ID: [ANNA] } })
  const [row] = body.result as [object]
  expect(row).toMatchObject({
    ID: String(ANNA),
    ACTIVE: true,
    NAME: 'Anna',
    LAST_NAME: 'Arnold',
    WORK_POSITION: '',
    PERSONAL_PHOTO: '',
  })
  expect(Object.keys(row)).not.toContain('ADMIN')
})
test('user.search finds people who work there', () => {
  const { answer } = simulated()
  expect(answer(searchUsers('Ber')).read.map(({ id }) => id)).toEqual([BORIS])
  expect(answer(searchUsers('Dora')).read).toEqual([])
})
test('nobody is an empty list, and a row that cannot be read leaves the others alone', () => {
  expect(simulated().answer(getUsers([99_999])).read).toEqual([])
  const rows = [{ ID: 7, NAME: null, EMAIL: 'a@example.org', ACTIVE: 'N' }, { ID: null }, 'x']
  expect(usersSchema.parse(rows)).toMatchObject([{ id: 7, name: 'a@example.org', isActive: false }])
})
test('what is sent', () => {
  expect(getUsers([1, 2])).toMatchObject({ method: 'user.get', params: { FILTER: { ID: [1, 2] } } })
  expect(searchUsers('anna')).toMatchObject({ method: 'user.search', params: { FILTER: { FIND: 'anna' } } })
  expect(() => getUsers([Number.NaN])).toThrow(RangeError)
})

test('who left is asked for without a boolean, which a form cannot say', () => {
  expect(
    simulated()
      .answer(peopleWhoLeft())
      .read.map(({ id }) => id),
  ).toEqual([DISMISSED])
  expect(peopleWhoLeft()).toMatchObject({ method: 'user.get', params: { FILTER: { ACTIVE: 0 } } })
})
