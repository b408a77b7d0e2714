import { beforeAll, describe, expect, test } from 'vitest'
import { step } from '@/bpt/diff/template.fixture'
import { loadLanguage, loadTemplateTexts } from '@/i18n/i18n'
import { read } from './words.fixture'

beforeAll(async () => {
  await loadLanguage('en')
  await loadTemplateTexts()
})

describe('conditions', () => {
  const money = (operator: string, value: unknown, joiner: unknown = 0) => ['Amount', operator, value, joiner]
  const conditions: [string, Record<string, unknown>, string][] = [
    ['a parameter', { propertyvariablecondition: [money('>', '50000|EUR')] }, 'Amount > €50,000'],
    ['yes or no', { propertyvariablecondition: [['Legal_ok', '!=', 'Y']] }, 'Legal_ok ≠ Yes'],
    ['a choice', { propertyvariablecondition: [['Kind', 'in', ['a', 'b']]] }, 'Kind is one of Supply, Service'],
    ['a field by its alias', { fieldcondition: [['PROPERTY_1579', '>=', '1200']] }, 'Post ≥ 1,200'],
    ['the oldest form', { fieldcondition: ['TITLE', 'contain', 'x'] }, 'Title contains x'],
    ['nothing', { fieldcondition: [['TITLE', '=', '']] }, 'Title is empty'],
    ['something', { fieldcondition: [['TITLE', '!=', '']] }, 'Title is filled in'],
    ['more than nothing is not being empty', { fieldcondition: [['PROPERTY_POST', '>', '']] }, 'Post > ""'],
    ['between', { fieldcondition: [['PROPERTY_POST', 'between', ['1', '5']]] }, 'Post is between 1 and 5'],
    ['changed', { fieldcondition: [['TITLE', 'modified', '']] }, 'Title was changed'],
    ['two', { propertyvariablecondition: [['Legal_ok', '=', 'Y'], money('<=', '5')] }, 'Legal_ok = Yes and Amount ≤ 5'],
    [
      'AND binds tighter, and a joiner stands before its condition',
      {
        mixedcondition: [
          { object: 'Variable', field: 'Legal_ok', operator: '=', value: 'Y', joiner: 0 },
          { object: 'Template', field: 'Kind', operator: '!=', value: 'a', joiner: 0 },
          { object: 'Document', field: 'TITLE', operator: '!empty', value: '', joiner: 1 },
        ],
      },
      '(Legal_ok = Yes and Kind ≠ Supply) or Title is filled in',
    ],
    ['else', { truecondition: '1' }, 'Otherwise'],
    ['code', { codecondition: 'return true;' }, 'Condition in PHP'],
    ['none', {}, ''],
  ]
  test.each(conditions)('%s', (_, properties, words) =>
    expect(read(step('b', properties, 'IfElseBranchActivity')).way).toBe(words),
  )

  test('make a loop turn', () => {
    const properties = { propertyvariablecondition: [['Legal_ok', '!=', 'Y']] }
    expect(read(step('loop', properties, 'WhileActivity')).way).toBe('While Legal_ok ≠ Yes')
    expect(read(step('each', { Object: 'Template', Variable: 'Kind' }, 'ForEachActivity')).way).toBe('For each: Kind')
  })
})
