import { beforeAll, describe, expect, test } from 'vitest'
import { compareTemplates } from '@/bpt/diff/compareTemplates'
import { type Node, step, templateOf } from '@/bpt/diff/template.fixture'
import { content, names } from '@/bpt/words/words.fixture'
import { loadLanguage, loadTemplateTexts } from '@/i18n/i18n'
import { glossariesOf, stepLines } from './changeLines'
import { declaredLines } from './declaredLines'

beforeAll(async () => {
  await loadLanguage('en')
  await loadTemplateTexts()
})

function linesOf(before: Node[], after: Node[]) {
  const changes = compareTemplates(templateOf(before, content), templateOf(after, content))
  return changes.activities.flatMap((change) =>
    change.state === 'added' || change.state === 'removed'
      ? []
      : stepLines(change, changes, glossariesOf(changes, names)).map(
          ({ label, before: was, after: is }) => `${label}: ${was} → ${is}`,
        ),
  )
}
const changed = (before: object, after: object, type: string) =>
  linesOf([step('x', { ...before }, type)], [step('x', { ...after }, type)])

describe('a changed step', () => {
  test('is told in the words of its facts, several properties as one', () =>
    expect(
      changed(
        { TimeoutDuration: '5', TimeoutDurationType: 'd', ShowComment: 'Y' },
        { TimeoutDuration: '2', TimeoutDurationType: 'h', ShowComment: 'Y', CommentRequired: 'YR' },
        'ApproveActivity',
      ),
    ).toEqual(['Deadline: 5 days, then “No” → 2 hours, then “No”', 'Comment: optional → required on reject']))

  test('tells of a map only what differs in it', () =>
    expect(
      changed(
        { FieldValue: { TITLE: 'a', STAGE_ID: 'N' } },
        { FieldValue: { TITLE: 'a', STAGE_ID: 'W', PROPERTY_1579: '5' } },
        'SetFieldActivity',
      ),
    ).toEqual(['Stage: N → W', 'Post: undefined → 5']))

  test('tells what goes without saying where it has changed', () =>
    expect(changed({ AccessControl: 'Y' }, { AccessControl: 'N' }, 'ReviewActivity')).toEqual([
      'Only they see the description: Yes → No',
    ]))

  test('shows a property without words, or without effect, as it is stored', () => {
    expect(changed({ Odd: ['1', '2'] }, { Odd: { a: '{=Document:TITLE}' } }, 'LogActivity')).toEqual(['Odd: 1, 2 → a: Title'])
    expect(
      changed(
        { ApproveType: 'any', ApproveMinPercent: '50' },
        { ApproveType: 'any', ApproveMinPercent: '60' },
        'ApproveActivity',
      ),
    ).toEqual(['ApproveMinPercent: 50 → 60'])
    expect(changed({ Odd: '{=Document:PROPERTY_POST}' }, { Odd: '{=Document:PROPERTY_POST > user}' }, 'LogActivity')).toEqual([
      'Odd: "{=Document:PROPERTY_POST}" → "{=Document:PROPERTY_POST > user}"',
    ])
  })

  test('that was switched off, renamed or is of another type', () => {
    const off = { ...step('x', { Title: 'New' }, 'ReviewActivity'), Activated: 'N' }
    expect(linesOf([step('x', { Title: 'Old' }, 'LogActivity')], [off])).toEqual([
      'Title: Old → New',
      'Type: Log entry → Acknowledgement',
      'Switched on: Yes → No',
    ])
  })
})

test('a moved step says from where to where', () => {
  const branch = (inner: Node[]) =>
    step('if', {}, 'IfElseActivity', [step('b', { fieldcondition: [['TITLE', '!empty', '']] }, 'IfElseBranchActivity', inner)])
  expect(linesOf([branch([]), step('x')], [branch([step('x')])])).toEqual([
    'Place: at the top → in the branch “Title is filled in”',
  ])
  expect(linesOf([step('a'), step('b'), step('c')], [step('c'), step('a'), step('b')])).toEqual([
    'Place: undefined → other order among its neighbours',
  ])
})

test('a parameter says its type and number of values as one', () => {
  const signers = (more: object) =>
    templateOf([], { PARAMETERS: { Signers: { Name: 'Signers', Type: 'user', Default: 'user_7', ...more } } })
  const changes = compareTemplates(
    signers({}),
    signers({ Multiple: '1', Type: 'string', Required: 'Y', Default: ['user_418'], Settings: { a: 1 } }),
  )
  const [change] = changes.parameters
  if (change?.state !== 'changed') throw new Error('not changed')
  const lines = declaredLines(change, 'other', glossariesOf(changes, names))
  expect(lines.map(({ label, before, after }) => `${label}: ${before} → ${after}`)).toEqual([
    'Type: Person → Line of text, several values',
    'Default: Irina Belova → user_418',
    'Required: No → Yes',
    'Settings: undefined → a: 1',
  ])
})
