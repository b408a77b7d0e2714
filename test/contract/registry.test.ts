import { describe, expect, test } from 'vitest'
import { addProvider, deleteProvider, listProviders, logToWorkflow, sendEvent, updateProvider } from '@/registry/api'
import examples from './examples.json'

const deals = ['crm', 'CCrmDocumentDeal']
const leads = ['crm', 'CCrmDocumentLead']

describe('sent as printed, and the printed answer is read', () => {
  test.each([
    [
      'bizproc.robot.add',
      addProvider('robot', {
        code: 'test_robot',
        handler: 'https://your_domain/robot.php',
        authUserId: 1,
        waitsForAnswer: true,
        name: 'Send Message',
        properties: {
          datetime: { name: 'At what time', type: 'datetime' },
          text: { name: 'Text', type: 'text' },
          user: { name: 'To whom', type: 'user', defaultValue: 'Author;' },
        },
        filter: { include: [deals, leads] },
      }),
    ],
    [
      'bizproc.robot.update',
      updateProvider('robot', 'test_robot', {
        name: 'Send message to author',
        waitsForAnswer: false,
        filter: { include: [deals] },
      }),
    ],
    ['bizproc.robot.list', listProviders('robot')],
    ['bizproc.robot.delete', deleteProvider('robot', 'test_robot')],
    [
      'bizproc.activity.add',
      addProvider('activity', {
        code: 'md5_action',
        handler: 'https://your_domain/ping.php',
        authUserId: 1,
        waitsForAnswer: true,
        name: { de: 'MD5 Generator', en: 'MD5 generator' },
        description: examples['bizproc.activity.add'].request.DESCRIPTION,
        properties: {
          inputString: {
            name: { de: 'Eingabestring', en: 'Input string' },
            description: examples['bizproc.activity.add'].request.PROPERTIES.inputString.Description,
            type: 'string',
            required: true,
            multiple: false,
            defaultValue: '{=Document:NAME}',
          },
        },
        returnProperties: {
          outputString: { name: { de: 'MD5', en: 'MD5' }, type: 'string', multiple: false, defaultValue: null },
        },
        documentType: ['lists', 'BizprocDocument', 'iblock_164'],
        filter: { include: [['lists']] },
      }),
    ],
    [
      'bizproc.activity.update',
      updateProvider('activity', 'action_test_code', {
        authUserId: 1,
        waitsForAnswer: false,
        filter: { include: [['lists'], deals] },
      }),
    ],
    ['bizproc.activity.list', listProviders('activity')],
    ['bizproc.activity.delete', deleteProvider('activity', 'md5_action')],
  ] as const)('%s', (method, command) => {
    const { request, answer } = examples[method]
    expect(command.method).toBe(method)
    expect(command.params).toEqual(upperCased(request))
    expect(command.schema.parse(answer.result)).toEqual(answer.result)
    expect(command.schema.safeParse(null).success).toBe(false)
  })

  // The documentation prints no answer to these two.
  const token = examples['bizproc.event.send'].request.event_token
  test.each([
    ['bizproc.activity.log', logToWorkflow(token, 'Please wait for answer!')],
    ['bizproc.event.send', sendEvent(token, examples['bizproc.event.send'].request.return_values)],
  ] as const)('%s', (method, command) => {
    expect(command.method).toBe(method)
    expect(command.params).toEqual(upperCased(examples[method].request))
    expect(command.schema.parse(true)).toBe(true)
  })
})

test('what is taken off is sent as empty text: an empty array would vanish from the form', () => {
  const { params } = updateProvider('robot', 'r', { documentType: null, filter: null, settingsPage: null })
  expect(params.FIELDS).toMatchObject({ DOCUMENT_TYPE: '', FILTER: '', USE_PLACEMENT: 'N' })
})

test('a settings page brings its switch along', () => {
  const { params } = updateProvider('robot', 'r', { settingsPage: 'https://app.example/settings' })
  expect(params.FIELDS).toMatchObject({ USE_PLACEMENT: 'Y', PLACEMENT_HANDLER: 'https://app.example/settings' })
})

test('a code that cannot be read leaves the others alone', () => {
  expect(listProviders('robot').schema.parse(['a', null, 'b'])).toEqual(['a', 'b'])
})

const upperCased = (request: object) =>
  Object.fromEntries(Object.entries(request).map(([key, value]) => [key.toUpperCase(), value]))
