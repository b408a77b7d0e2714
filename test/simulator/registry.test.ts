import { expect, test } from 'vitest'
import { ADMIN, ANNA, smallPortal, workflow } from './smallPortal.ts'

const good = {
  CODE: 'md5',
  HANDLER: 'https://example.org/h',
  NAME: { en: 'MD5' },
  PROPERTIES: { inputString: { Name: 'In', Type: 'string' } },
}

test('the list is codes only, robots and activities apart, codes unique across both', () => {
  const { ask } = smallPortal()
  expect(ask('bizproc.robot.list').result).toEqual([])
  expect(ask('bizproc.robot.add', good).result).toBe(true)
  expect(ask('bizproc.activity.add', { ...good, CODE: 'other' }).result).toBe(true)
  expect(ask('bizproc.activity.add', good)).toMatchObject({ error: 'ERROR_ACTIVITY_ALREADY_INSTALLED' })
  expect([ask('bizproc.robot.list').result, ask('bizproc.activity.list').result]).toEqual([['md5'], ['other']])
  expect(ask('bizproc.robot.delete', { CODE: 'other' })).toMatchObject({ error: 'ERROR_ACTIVITY_NOT_FOUND' })
  expect(ask('bizproc.activity.delete', { CODE: 'other' }).result).toBe(true)
})

test.each(['bizproc.robot.list', 'bizproc.activity.add', 'bizproc.robot.update', 'bizproc.robot.delete'])(
  '%s: application, then administrator',
  (method) => {
    const { ask } = smallPortal()
    expect(ask(method, good, ADMIN, false)).toMatchObject({
      error: 'ACCESS_DENIED',
      error_description: 'Application context required',
    })
    expect(ask(method, good, ANNA)).toMatchObject({ error: 'ACCESS_DENIED', error_description: 'Access denied!' })
  },
)

const validation = 'ERROR_ACTIVITY_VALIDATION_FAILURE'
test.each([
  [{ CODE: '' }, validation, 'Empty activity code!'],
  [{ CODE: 'a b' }, validation, 'Wrong activity code!'],
  [{ CODE: 'a'.repeat(129) }, validation, 'Wrong activity code!'],
  [{ HANDLER: 'ftp://example.org' }, 'ERROR_UNSUPPORTED_PROTOCOL', 'Unsupported handler protocol'],
  [{ HANDLER: 'https://localhost/h' }, 'ERROR_WRONG_HANDLER_URL', 'Wrong handler URL'],
  [{ NAME: '' }, validation, 'Empty activity NAME!'],
  [{ PROPERTIES: 'x' }, validation, 'Wrong properties array!'],
  [{ PROPERTIES: { '1a': { Name: 'x' } } }, validation, 'Wrong property key (1a)!'],
  [{ RETURN_PROPERTIES: { a: { Type: 'int' } } }, validation, 'Empty property NAME (a)!'],
  [{ PROPERTIES: { a: { Name: 'x'.repeat(66_000) } } }, validation, 'Wrong properties array!'],
  [{ DOCUMENT_TYPE: ['crm'] }, validation, 'Wrong activity DOCUMENT_TYPE!'],
  [{ FILTER: { INCLUDE: ['cloud'] } }, validation, 'Wrong activity FILTER!'],
  [{ USE_PLACEMENT: 'Y' }, 'ERROR_WRONG_HANDLER_URL', 'Wrong handler URL'],
])('add %j', (wrong, error, error_description) => {
  expect(smallPortal().ask('bizproc.robot.add', { ...good, ...wrong })).toMatchObject({ error, error_description })
})

test('update: a main field at least, the code stays', () => {
  const { ask, state } = smallPortal()
  ask('bizproc.robot.add', good)
  expect(ask('bizproc.robot.update', { CODE: 'md5', FIELDS: { PLACEMENT_HANDLER: 'https://example.org/p' } })).toMatchObject({
    error: validation,
    error_description: 'No fields to update',
  })
  expect(ask('bizproc.robot.update', { CODE: 'nope', FIELDS: { NAME: 'x' } })).toMatchObject({
    error: 'ERROR_ACTIVITY_NOT_FOUND',
  })
  expect(ask('bizproc.robot.update', { CODE: 'md5', FIELDS: { NAME: 'x' } }).result).toBe(true)
  expect(state.providers).toMatchObject([{ code: 'md5', definition: { NAME: 'x', HANDLER: good.HANDLER } }])
})

test('the placement of a robot goes with it, and with the change that takes it away', () => {
  const { ask, state } = smallPortal()
  const bound = () => state.placements.map(({ handler }) => handler)
  const placed = { USE_PLACEMENT: 'Y', PLACEMENT_HANDLER: 'https://example.org/p' }
  ask('bizproc.robot.add', { ...good, ...placed })
  ask('bizproc.robot.update', { CODE: 'md5', FIELDS: { ...placed, PLACEMENT_HANDLER: 'https://example.org/q' } })
  expect(bound()).toEqual(['https://example.org/q'])
  ask('bizproc.robot.update', { CODE: 'md5', FIELDS: { USE_PLACEMENT: 'N' } })
  expect(bound()).toEqual([])
  ask('bizproc.robot.update', { CODE: 'md5', FIELDS: placed })
  expect(ask('bizproc.robot.delete', { CODE: 'md5' }).result).toBe(true)
  expect(bound()).toEqual([])
})

test('a new version of the app loses all of them and their placements', () => {
  const { ask, portal, state } = smallPortal()
  ask('bizproc.robot.add', { ...good, USE_PLACEMENT: 'Y', PLACEMENT_HANDLER: 'https://example.org/p' })
  expect(
    ask('bizproc.activity.add', { ...good, CODE: 'b', USE_PLACEMENT: 'Y', PLACEMENT_HANDLER: 'https://example.org/p' }),
  ).toMatchObject({ error: 'ERROR_CORE' })
  ask('placement.bind', { PLACEMENT: 'LEFT_MENU', HANDLER: 'https://example.org/p', TITLE: 'x' })
  portal.changeVersion()
  expect([ask('bizproc.robot.list').result, state.placements.map(({ placement }) => placement)]).toEqual([[], ['LEFT_MENU']])
  expect(ask('app.info').result).toMatchObject({ VERSION: '2', INSTALLED: true })
})

test('events: any holder of a token; a forged one is refused; the log needs a text', () => {
  const { ask, state } = smallPortal()
  const EVENT_TOKEN = `${workflow(1).id}|A1_1|abc.${'0f'.repeat(32)}`
  expect(ask('bizproc.event.send', { event_token: EVENT_TOKEN, RETURN_VALUES: { a: 1 } }, ANNA).result).toBe(true)
  expect(ask('bizproc.event.send', { EVENT_TOKEN: 'made|up' }, ANNA)).toMatchObject({ error: 'ACCESS_DENIED' })
  expect(ask('bizproc.activity.log', { EVENT_TOKEN, LOG_MESSAGE: '' }, ANNA)).toMatchObject({
    error: 'ERROR_EMPTY_LOG_MESSAGE',
    error_description: 'Empty log message!',
  })
  expect(ask('bizproc.activity.log', { EVENT_TOKEN, LOG_MESSAGE: 'hi' }, ANNA).result).toBe(true)
  const ended = EVENT_TOKEN.replace(/^./, 'f')
  expect(ask('bizproc.activity.log', { EVENT_TOKEN: ended, LOG_MESSAGE: 'hi' }, ANNA)).toMatchObject({ error: '' })
  expect(ask('bizproc.event.send', { EVENT_TOKEN: ended }, ANNA).result).toBe(true) // ignored without a word
  expect(state.events).toMatchObject([{ values: { a: 1 } }, { message: 'hi' }, {}])
})
