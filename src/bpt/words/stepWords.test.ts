import { beforeAll, describe, expect, test } from 'vitest'
import { type Node, step, templateOf } from '@/bpt/diff/template.fixture'
import { loadLanguage, loadTemplateTexts } from '@/i18n/i18n'
import { factsOf } from './stepWords'
import { content, names, read } from './words.fixture'

beforeAll(async () => {
  await loadLanguage('en')
  await loadTemplateTexts()
})

const approval = {
  Users: ['{=Variable:Boss}', 'user_418', ['Constant', 'Lawyer'], 'group_d33', 'author'],
  ApproveType: 'vote',
  ApproveMinPercent: '60',
  Name: 'Approve {=Document:TITLE} of {=Document:PROPERTY_1579_printable}',
  TimeoutDuration: '2',
  TimeoutDurationType: 'd',
  TaskButton1Message: 'Approve',
  TaskButton2Message: 'Reject',
  ShowComment: 'Y',
  CommentRequired: 'YR',
  DelegationType: '1',
  AccessControl: 'N',
}

describe('an approval', () => {
  const said = () =>
    read(step('approve', approval, 'ApproveActivity', [step('yes', {}, 'SequenceActivity'), step('no', {}, 'SequenceActivity')]))

  test('says whom it asks, what, until when and how', () =>
    expect(said().facts).toEqual({
      Asks: 'Head of the starter, Pavel Orekhov (left the company), Lawyer, Department 33, Author',
      'Decided by': 'Vote: 60 % must agree',
      'Task name': 'Approve {Title} of {Post}',
      Deadline: '2 days, then “Reject”',
      Buttons: 'Approve / Reject',
      Comment: 'required on reject',
      Delegation: 'To any employee',
    }))

  test('has its kind and deadline on its card, and its buttons on its branches', () => {
    expect(said().subtitle).toBe('Approval · 2 days')
    expect(said().ways).toEqual(['Approve', 'Reject'])
  })

  test('without labels leads to Yes and No', () => {
    const { ways } = read(
      step('a', {}, 'ApproveActivity', [step('yes', {}, 'SequenceActivity'), step('no', {}, 'SequenceActivity')]),
    )
    expect(ways).toEqual(['Yes', 'No'])
  })

  test('names what it uses, each once', () =>
    expect(said().uses).toEqual(['Head of the starter', 'Lawyer', 'Document: Title', 'Document: Post']))
})

describe('cards', () => {
  const cards: [string, Node, string][] = [
    [
      'a request',
      step('x', { RequestedInformation: [{ Name: 'A' }, { Name: 'B' }] }, 'RequestInformationActivity'),
      'Information · 2 fields',
    ],
    [
      'variables',
      step('x', { VariableValue: { Legal_ok: 'Y', Boss: 'user_7' } }, 'SetVariableActivity'),
      'Set variables: Legal_ok, Head of the starter',
    ],
    ['a title that is the kind', step('Set variables', { VariableValue: { Legal_ok: 'Y' } }, 'SetVariableActivity'), 'Legal_ok'],
    [
      'a field known to the portal',
      step('x', { FieldValue: { STAGE_ID: 'C1:WON' } }, 'SetFieldActivity'),
      'Change document: Stage',
    ],
    ['a mail', step('x', { MailUserToArray: ['user_7'] }, 'MailActivity'), 'Mail to Irina Belova'],
    ['a notification', step('x', { MessageUserTo: ['user_99'] }, 'IMNotifyActivity'), 'Notification to Person 99'],
    ['a pause', step('x', { TimeoutDuration: '1', TimeoutDurationType: 'h' }, 'DelayActivity'), '1 hour'],
    ['a pause until', step('x', { TimeoutTime: '=settime({=System:Now}, 9, 0)' }, 'RobotDelayActivity'), 'Until 09:00'],
    [
      'a pause by a field',
      step('x', { TimeoutTime: '=workdateadd({=Document:TITLE},"-2d", "user_1")' }, 'DelayActivity'),
      'Until 2 working days before Title',
    ],
    [
      'a pause of so many days',
      step('x', { TimeoutDuration: '{=Constant:Lawyer}', TimeoutDurationType: 'd' }, 'DelayActivity'),
      'Lawyer days',
    ],
    ['an end', step('x', { StateTitle: 'Rejected' }, 'TerminateActivity'), 'Status “Rejected”'],
    ['an app', step('x', {}, 'rest_0123456789abcdef'), 'Action of an app'],
    ['a module', step('x', {}, 'TrustedCAApprove'), 'Trusted CA Approve'],
    ['a trigger', step('x', {}, 'FieldChangedTrigger'), 'Start: Field Changed'],
    ['a web hook', step('x', { Handler: 'https://example.com/hook?a=1' }, 'WebHookActivity'), 'Web hook · example.com'],
  ]
  test.each(cards)('%s', (_, node, subtitle) => expect(read(node).subtitle).toBe(subtitle))

  test('without a title say their kind', () => expect(read(step('x', { Title: ' ' }, 'IfElseActivity')).title).toBe('If / else'))
})

test('events: a button with who may press it, a pause, something else', () => {
  const event = (name: string, properties: object, type: string) =>
    step(`on ${name}`, {}, 'EventDrivenActivity', [step(name, { ...properties }, type)])
  const { ways } = read(
    step('listen', {}, 'ListenActivity', [
      event('Send for review', { Permission: ['author'] }, 'HandleExternalEventActivity'),
      event('wait', { TimeoutDuration: '5', TimeoutDurationType: 'd' }, 'DelayActivity'),
      event('Something', {}, 'CustomEvent'),
      step('empty', {}, 'EventDrivenActivity'),
    ]),
  )
  expect(ways).toEqual(['Button “Send for review” · Author', 'After 5 days', 'Something', 'empty'])
})

test('expressions say what they stand for', () => {
  const text =
    '{=A1_2_3_4:Comments} {=Nobody:Comments} {=System:Now} {=GlobalConst:Rate} {=Workflow:ID} {=Variable:Gone > printable}'
  const template = templateOf(
    [step('A1_2_3_4', { Title: 'Head approves' }, 'ApproveActivity'), step('log', { Text: text })],
    content,
  )
  const log = template.activities.get('log')
  expect(log && factsOf(log, template, names)[0]?.value).toBe(
    '{Comments of “Head approves”} {Comments of a step that is not there} {Now} {Portal-wide: Rate} {Number of the workflow} {Gone}',
  )
})

test('a mail in HTML is read as text', () => {
  const html = '&lt;p&gt;Dear {=Document:TITLE}&lt;/p&gt;&lt;b&gt;Pay&lt;/b&gt; A &amp;amp; B'
  const { facts } = read(step('x', { MailText: html, MailMessageType: 'html', MailMessageEncoded: 1 }, 'MailActivity'))
  expect(facts.Text).toBe('Dear {Title}\nPay A & B')
})

test('fields that a request asks for are variables', () => {
  const request = step(
    'ask',
    { RequestedInformation: [{ Name: 'Doc', Title: 'Signed contract', Type: 'file', Required: '1', Multiple: '1' }] },
    'RequestInformationActivity',
  )
  expect(read(request).facts['Field “Signed contract”']).toBe('File, several values, required')
  const template = templateOf([request, step('set', { FieldValue: { TITLE: '{=Variable:Doc}' } }, 'SetFieldActivity')], content)
  const set = template.activities.get('set')
  expect(set && factsOf(set, template, names)).toEqual([{ label: 'Title', value: 'Signed contract' }])
})
