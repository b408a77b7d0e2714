import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { readAnswer, readBatchRow, refusalOf } from './answer'
import { command } from './command'

const ask = command('x.list', {}, z.array(z.number()))
const order = command('x.do', {}, z.literal(true))

describe('a plain answer', () => {
  test('is parsed by its command’s schema, with total and next', () => {
    expect(readAnswer(ask, { status: 200, body: { result: [1], total: '120', next: 50 } })).toEqual({
      ok: true,
      result: [1],
      total: 120,
      next: 50,
    })
  })

  test('needs no `time`', () => {
    expect(readAnswer(order, { status: 200, body: { result: true } })).toEqual({ ok: true, result: true })
  })

  test('with an empty error code is a refusal in the portal’s words', () => {
    const answer = readAnswer(ask, { status: 400, body: { error: '', error_description: 'Nicht möglich' } })
    expect(answer).toMatchObject({ ok: false, error: { kind: 'portalText', code: '', message: 'Nicht möglich', status: 400 } })
  })

  test('with HTTP 200 and an error is a refusal all the same', () => {
    expect(refusalOf('x', { status: 200, body: { error: 'ACCESS_DENIED' } })).toMatchObject({ kind: 'forbidden' })
  })

  test.each([
    ['a page', { status: 200, body: '<!DOCTYPE html>' }],
    ['a half answer', { status: 200, body: '{"result":[1' }],
    ['an answer without result', { status: 200, body: { time: {} } }],
    ['a list', { status: 200, body: [] }],
    ['nothing', { status: 200, body: null }],
    ['a result of another shape', { status: 200, body: { result: 'ok' } }],
  ])('that is %s cannot be read, and is no success', (_, answer) => {
    expect(readAnswer(ask, answer)).toMatchObject({ ok: false, error: { kind: 'silent', code: 'UNREADABLE_ANSWER' } })
  })

  test.each([
    [401, 'expired_token', 'expired'],
    [403, 'insufficient_scope', 'noScope'],
    [403, 'ACCESS_DENIED', 'forbidden'],
    [404, 'ERROR_METHOD_NOT_FOUND', 'noPlan'],
    [429, 'OPERATION_TIME_LIMIT', 'operationTime'],
    [503, 'QUERY_LIMIT_EXCEEDED', 'limit'],
    [400, 'ERROR_TASK_COMPLETED', 'conflict'],
    [400, 'ERROR_TASK_NOT_FOUND', 'notFound'],
    [400, 'ERROR_TASK_EXECUTION', 'validation'],
    [400, 'ERROR_TEMPLATE_NOT_OWNER', 'notOwner'],
    [400, 'SOMETHING_NEW', 'unexpected'],
  ])('%i %s is %s', (status, error, kind) => {
    expect(refusalOf('m', { status, body: { error, error_description: 'words' } })).toMatchObject({
      kind,
      message: 'words',
      method: 'm',
    })
  })
})

describe('a row of a batch', () => {
  test('finds its result, total and next', () => {
    const batch = { result: { a: [1] }, result_error: [], result_total: { a: 60 }, result_next: { a: 50 } }
    expect(readBatchRow('a', ask, batch)).toEqual({ ok: true, result: [1], total: 60, next: 50 })
  })

  test('an empty answer shows all its maps as []', () => {
    expect(readBatchRow('a', ask, { result: [], result_error: [], result_total: [], result_next: [] })).toBeUndefined()
  })

  test('keyed 0, 1, … comes as a list', () => {
    expect(readBatchRow('1', ask, { result: [[1], [2]], result_error: [], result_total: [5, 6], result_next: [] })).toEqual({
      ok: true,
      result: [2],
      total: 6,
    })
  })

  test.each([
    [{ error: '', error_description: 'Already over' }, 'portalText'],
    [{ error: 'ERROR_TASK_COMPLETED', error_description: '' }, 'conflict'],
    ['', 'portalText'],
  ])('refused with %j is never a success', (error, kind) => {
    expect(readBatchRow('a', order, { result: { a: true }, result_error: { a: error } })).toMatchObject({
      ok: false,
      error: { kind },
    })
  })

  test('about which the portal says nothing is nothing', () => {
    expect(readBatchRow('b', order, { result: { a: true }, result_error: [] })).toBeUndefined()
    for (const nothing of [null, undefined, [], 'text']) expect(readBatchRow('b', order, nothing)).toBeUndefined()
  })

  test('whose result is null is read by its schema', () => {
    expect(readBatchRow('a', command('x', {}, z.null()), { result: { a: null } })).toEqual({ ok: true, result: null })
    expect(readBatchRow('a', order, { result: { a: null } })).toMatchObject({ ok: false })
  })
})
