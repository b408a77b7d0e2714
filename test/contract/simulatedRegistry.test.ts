import { describe, expect, test } from 'vitest'
import { addProvider, deleteProvider, listProviders, logToWorkflow, sendEvent, updateProvider } from '@/registry/api'
import { ADMIN, ANNA } from '../simulator/smallPortal'
import examples from './examples.json'
import { found, simulated } from './simulated'

const definition = { code: 'ours', name: 'Ours', handler: 'https://app.example/handler' }
const added = { CODE: 'ours', NAME: 'Ours', HANDLER: 'https://app.example/handler' }
const invalid = 'ERROR_ACTIVITY_VALIDATION_FAILURE'

describe.each(['robot', 'activity'] as const)('%s', (kind) => {
  test('add, list, update and delete answer as printed', () => {
    const { answer } = simulated()
    const listed = (code: string) => answer(listProviders(kind)).read.includes(code)
    expect(
      answer(addProvider(kind, { ...definition, properties: { text: { name: 'Text', type: 'text', required: true } } })).read,
    ).toBe(true)
    expect(listed('ours')).toBe(true)
    expect(answer(updateProvider(kind, 'ours', { name: { en: 'Ours too' }, filter: { exclude: ['box'] } })).read).toBe(true)
    expect(answer(deleteProvider(kind, 'ours')).read).toBe(true)
    expect(listed('ours')).toBe(false)
  })

  test.each<[params: object, text: string]>([
    [{ CODE: '' }, 'Empty activity code!'],
    [{ CODE: 'a b' }, 'Wrong activity code!'],
    [{ NAME: '' }, 'Empty activity NAME!'],
    [{ PROPERTIES: 'x' }, 'Wrong properties array!'],
    [{ RETURN_PROPERTIES: 'x' }, 'Wrong properties array!'],
    [{ PROPERTIES: { '1a': { Name: 'A', Type: 'string' } } }, 'Wrong property key (1a)!'],
    [{ PROPERTIES: { a: { Type: 'string' } } }, 'Empty property NAME (a)!'],
    [{ DOCUMENT_TYPE: ['crm'] }, 'Wrong activity DOCUMENT_TYPE!'],
    [{ FILTER: 'box' }, 'Wrong activity FILTER!'],
  ])('add %o: %s', (params, text) => {
    expect(simulated().refused(`bizproc.${kind}.add`, { ...added, ...params })).toEqual({
      status: 400,
      code: invalid,
      text,
      kind: 'validation',
    })
  })
  test('add of nothing at all', () => {
    expect(simulated().refused(`bizproc.${kind}.add`, {})).toMatchObject({
      code: invalid,
      text: 'Empty data!',
      kind: 'validation',
    })
  })
  test.each([
    ['ftp://app.example/', 'ERROR_UNSUPPORTED_PROTOCOL', 'Unsupported handler protocol'],
    ['https://localhost/', 'ERROR_WRONG_HANDLER_URL', 'Wrong handler URL'],
  ])('the handler %s: %s', (HANDLER, code, text) => {
    const { answer, refused } = simulated()
    const refusal = { status: 400, code, text: expect.stringContaining(text), kind: 'validation' }
    expect(refused(`bizproc.${kind}.add`, { ...added, HANDLER })).toEqual(refusal)
    answer(addProvider(kind, definition))
    expect(refused(`bizproc.${kind}.update`, { CODE: 'ours', FIELDS: { HANDLER } })).toEqual(refusal)
  })
  test('a code that is taken, by a robot or an activity', () => {
    const { answer, refused } = simulated()
    answer(addProvider(kind === 'robot' ? 'activity' : 'robot', definition))
    expect(refused(`bizproc.${kind}.add`, added)).toEqual({
      status: 400,
      code: 'ERROR_ACTIVITY_ALREADY_INSTALLED',
      text: 'Activity or Robot already installed!',
      kind: 'conflict',
    })
  })

  test.each<[fields: object, text: string]>([
    [{}, 'No fields to update'],
    [{ PLACEMENT_HANDLER: 'https://app.example/settings' }, 'No fields to update'],
    [{ NAME: '' }, 'Empty activity NAME!'],
    [{ PROPERTIES: 'x' }, 'Wrong properties array!'],
    [{ PROPERTIES: { '1a': { Name: 'A' } } }, 'Wrong property key (1a)!'],
    [{ PROPERTIES: { a: { Name: '' } } }, 'Empty property NAME (a)!'],
    [{ DOCUMENT_TYPE: ['crm'] }, 'Wrong activity DOCUMENT_TYPE!'],
    [{ FILTER: 'box' }, 'Wrong activity FILTER!'],
  ])('update %o: %s', (FIELDS, text) => {
    const { answer, refused } = simulated()
    answer(addProvider(kind, definition))
    expect(refused(`bizproc.${kind}.update`, { CODE: 'ours', FIELDS })).toEqual({
      status: 400,
      code: invalid,
      text,
      kind: 'validation',
    })
  })
  test.each(['update', 'delete'])('%s: no code, a wrong one, an unknown one', (name) => {
    const { refused } = simulated()
    const outcome = (CODE: string) => refused(`bizproc.${kind}.${name}`, { CODE, FIELDS: { NAME: 'x' } })
    expect(outcome('')).toEqual({ status: 400, code: invalid, text: 'Empty activity code!', kind: 'validation' })
    expect(outcome('a b')).toEqual({ status: 400, code: invalid, text: 'Wrong activity code!', kind: 'validation' })
    expect(outcome('none')).toMatchObject({ status: 400, code: 'ERROR_ACTIVITY_NOT_FOUND', kind: 'notFound' })
  })
  test.each(['add', 'update', 'list', 'delete'])('%s: only by an app, only by an administrator', (name) => {
    const { refused } = simulated()
    const denied = { status: 403, code: 'ACCESS_DENIED', kind: 'forbidden' }
    expect(refused(`bizproc.${kind}.${name}`, {}, { userId: ADMIN, app: false })).toEqual({
      ...denied,
      text: 'Application context required',
    })
    expect(refused(`bizproc.${kind}.${name}`, {}, { userId: ANNA })).toEqual({ ...denied, text: 'Access denied!' })
  })
})

describe('answers to a waiting step', () => {
  const token = examples['bizproc.event.send'].request.event_token

  test('are taken from any person with the token', () => {
    const { answer, state } = simulated()
    Object.assign(found(state.workflows[0]), { id: token.split('|')[0] })
    expect(answer(sendEvent(token, { outputString: 'x' }), ANNA).read).toBe(true)
    expect(answer(logToWorkflow(token, 'Please wait for answer!'), ANNA).read).toBe(true)
    expect(state.events).toMatchObject([{ values: { outputString: 'x' } }, { message: 'Please wait for answer!' }])
  })
  test('are refused with a token that is none, or with no message', () => {
    const { refused } = simulated()
    expect(refused('bizproc.event.send', { EVENT_TOKEN: 'x' })).toMatchObject({ code: 'ACCESS_DENIED', kind: 'forbidden' })
    expect(refused('bizproc.activity.log', { EVENT_TOKEN: token, LOG_MESSAGE: '' })).toEqual({
      status: 400,
      code: 'ERROR_EMPTY_LOG_MESSAGE',
      text: 'Empty log message!',
      kind: 'validation',
    })
  })
})
