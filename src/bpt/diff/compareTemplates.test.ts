import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActivityChange } from './changes'
import { compareTemplates } from './compareTemplates'
import { countChanges } from './countChanges'
import { type Node, step, templateOf } from './template.fixture'

const told = (change: ActivityChange) => `${change.state} ${change.state === 'removed' ? change.before.name : change.after.name}`
const changesOf = (before: Node[], after: Node[]) => compareTemplates(templateOf(before), templateOf(after)).activities.map(told)
const letters = (text: string) => [...text].map((name) => step(name))

describe('steps', () => {
  test('are matched by name: added, removed, changed with their properties', () => {
    const before = templateOf([step('a', { Text: 'one' }), step('b')])
    const after = templateOf([step('a', { Text: 'two' }), step('c')])
    const { activities, same } = compareTemplates(before, after)
    expect(activities.map(told)).toEqual(['changed a', 'removed b', 'added c'])
    expect(activities[0]).toMatchObject({ properties: [{ property: 'Text', before: 'one', after: 'two' }], isRenamed: false })
    expect(same).toBe(0)
  })

  test('that come first do not move what follows', () =>
    expect(changesOf(letters('abcdef'), letters('xabcdef'))).toEqual(['added x']))
  test('one that went to the end is the one that moved', () =>
    expect(changesOf(letters('abcdef'), letters('bcdefa'))).toEqual(['moved a']))

  test('under another parent have moved', () => {
    const block = (inner: Node[]) => step('block', {}, 'EmptyBlockActivity', [step('s', {}, 'SequenceActivity', inner)])
    expect(changesOf([block([]), step('a')], [block([step('a')])])).toEqual(['moved a'])
  })

  test('a new title is told apart from properties', () => {
    const [change] = compareTemplates(templateOf([step('a')]), templateOf([step('a', { Title: 'Renamed' })])).activities
    expect(change).toMatchObject({ state: 'changed', isRenamed: true, isMoved: false, properties: [] })
  })

  test('a field in a title under its alias is no new title', () => {
    const fields = { DOCUMENT_FIELDS: { PROPERTY_POST: { Name: 'Post', Alias: 'PROPERTY_1579' } } }
    const stored = templateOf([step('a', { Title: 'Tell {=Document:PROPERTY_1579 > printable}' })])
    const file = templateOf([step('a', { Title: 'Tell {=Document:PROPERTY_POST > printable}' })], fields)
    expect(compareTemplates(stored, file).activities).toEqual([])
  })

  test('switched off with their block are not changed themselves', () => {
    const before = templateOf([step('block', {}, 'EmptyBlockActivity', [step('a'), step('b')])])
    const off = { ...step('block', {}, 'EmptyBlockActivity', [step('a'), step('b')]), Activated: 'N' }
    const { activities, same } = compareTemplates(before, templateOf([off]))
    expect(activities.map(told)).toEqual(['changed block'])
    expect(activities[0]).toMatchObject({ properties: [{ property: 'Activated', before: 'Y', after: 'N' }] })
    expect(same).toBe(2)
  })

  test('that came with a step are told of with it', () => {
    const approval = step('approve', {}, 'ApproveActivity', [
      step('yes', {}, 'SequenceActivity', [step('a')]),
      step('no', {}, 'SequenceActivity', [step('b')]),
    ])
    const changes = compareTemplates(templateOf([]), templateOf([approval]))
    expect(changes.activities.map(told)).toEqual(['added approve', 'added a', 'added b'])
    expect(countChanges(changes)).toBe(1)
  })

  test('of a graph have no order', () => {
    const before = templateOf(letters('ab'), {}, 'NodeWorkflowActivity')
    expect(compareTemplates(before, templateOf(letters('ba'), {}, 'NodeWorkflowActivity')).activities).toEqual([])
  })
})

describe('the way of storage is no difference', () => {
  const same: [string, Record<string, unknown>, Record<string, unknown>][] = [
    ['empty arrays', { Users: [] }, { Users: {} }],
    ['nothing', { Users: [], Text: null }, { Text: '' }],
    ['numbers', { Level: '1' }, { Level: 1 }],
    ['flags', { SetStatusMessage: 'Y', AccessControl: 'N' }, { SetStatusMessage: true, AccessControl: 0 }],
    ['the order of keys', { FieldValue: { A: '1', B: '2' } }, { FieldValue: { B: '2', A: '1' } }],
    ['what the designer keeps', { _DesMinimized: 'Y' }, { _DesMinimized: 'N' }],
    ['the joiner of a condition', { fieldcondition: [['A', '=', '1']] }, { fieldcondition: [['A', '=', '1', '0']] }],
    ['when a link was drawn', { Links: [['a:o0', 'b:i0', 17]] }, { Links: [['a:o0', 'b:i0', 18]] }],
    [
      'requested fields',
      { RequestedInformation: [{ Name: 'A', Required: '1', Default_printable: 'x' }] },
      { RequestedInformation: [{ Name: 'A', Required: 'Y' }] },
    ],
  ]
  test.each(same)('%s', (_, before, after) => {
    expect(compareTemplates(templateOf([step('a', before)]), templateOf([step('a', after)])).activities).toEqual([])
  })

  const other: [string, Record<string, unknown>, Record<string, unknown>][] = [
    ['the order of a list', { Users: ['user_1', 'user_2'] }, { Users: ['user_2', 'user_1'] }],
    ['zero', { Level: '0' }, { Level: '' }],
    ['a link', { Links: [['a:o0', 'b:i0', 17]] }, { Links: [['a:o0', 'c:i0', 17]] }],
    [
      'AND and OR',
      {
        fieldcondition: [
          ['A', '=', '1', '0'],
          ['B', '=', '1', '0'],
        ],
      },
      {
        fieldcondition: [
          ['A', '=', '1', '0'],
          ['B', '=', '1', '1'],
        ],
      },
    ],
    ['an empty place', { Users: ['', 'user_1'] }, { Users: ['user_1'] }],
  ]
  test.each(other)('but %s is', (_, before, after) => {
    expect(compareTemplates(templateOf([step('a', before)]), templateOf([step('a', after)])).activities).toHaveLength(1)
  })

  test('a field is the same by its alias and by its id, wherever it stands', () => {
    const described = { DOCUMENT_FIELDS: { PROPERTY_POST: { Name: 'Post', Alias: 'PROPERTY_1579' } } }
    const using = (id: string) => [
      step('a', { Text: `{=Document:${id}} {=Document:${id}_PRINTABLE > user}` }),
      step('b', { Users: ['Document', id] }),
      step('c', { fieldcondition: [[id, '=', '1']] }),
      step('d', { mixedcondition: [{ object: 'Document', field: id, operator: '=', value: '1', joiner: 0 }] }),
      step('e', { FieldValue: { [id]: 'x' } }, 'SetFieldActivity'),
    ]
    const changes = compareTemplates(templateOf(using('PROPERTY_1579')), templateOf(using('PROPERTY_POST'), described))
    expect(changes.activities).toEqual([])
    expect(changes.same).toBe(5)
  })
})

describe('parameters, variables, constants, fields', () => {
  const amount = (more: object) =>
    templateOf([], { PARAMETERS: { Amount: { Name: 'Amount', Type: 'int', Required: '1', ...more } } })

  test('are matched by id; flags and the printed default do not differ', () => {
    expect(
      compareTemplates(amount({ Default_printable: '5' }), amount({ Required: true, Multiple: 'N', Options: [] })).parameters,
    ).toEqual([])
    const [change] = compareTemplates(amount({ Default: '1' }), amount({ Default: '2' })).parameters
    expect(change).toMatchObject({ state: 'changed', properties: [{ property: 'Default', before: '1', after: '2' }] })
    expect(compareTemplates(templateOf([]), amount({})).parameters).toMatchObject([{ state: 'added' }])
    expect(compareTemplates(amount({}), templateOf([])).parameters).toMatchObject([{ state: 'removed' }])
  })

  test('fields are only compared where both templates describe theirs', () => {
    const fields = (name: string) => templateOf([], { DOCUMENT_FIELDS: { TITLE: { Name: name, Type: 'string' } } })
    expect(compareTemplates(fields('One'), fields('Other')).fields).toHaveLength(1)
    expect(compareTemplates(templateOf([]), fields('Other')).fields).toEqual([])
  })
})

const tree = fc.letrec<{ node: Node; nodes: Node[] }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 4 }),
  node: fc.record({
    Type: fc.constantFrom('LogActivity', 'EmptyBlockActivity', 'IfElseActivity'),
    Name: fc.uuid(),
    Properties: fc.dictionary(fc.constantFrom('Text', 'Users', 'Fields'), fc.jsonValue({ maxDepth: 2 })),
    Children: fc.oneof({ depthSize: 'small' }, fc.constant<Node[]>([]), tie('nodes')),
  }),
})).nodes

test('a template does not differ from itself', () => {
  fc.assert(
    fc.property(tree, (steps) => {
      const changes = compareTemplates(templateOf(steps), templateOf(structuredClone(steps)))
      expect(countChanges(changes)).toBe(0)
    }),
  )
})

test('what is added one way is removed the other way', () => {
  fc.assert(
    fc.property(tree, tree, (one, other) => {
      const names = (activities: readonly ActivityChange[], state: 'added' | 'removed') =>
        activities
          .filter((change) => change.state === state)
          .map(told)
          .map((line) => line.split(' ')[1])
          .sort()
      const there = compareTemplates(templateOf([...one, step('x')]), templateOf([step('x'), ...other])).activities
      const back = compareTemplates(templateOf([step('x'), ...other]), templateOf([...one, step('x')])).activities
      expect(names(there, 'added')).toEqual(names(back, 'removed'))
      expect(names(there, 'removed')).toEqual(names(back, 'added'))
    }),
  )
})

test('one step put in anywhere is one change', () => {
  fc.assert(
    fc.property(tree, fc.nat(), (steps, at) => {
      const after = structuredClone(steps)
      after.splice(at % (steps.length + 1), 0, step('new'))
      expect(changesOf(steps, after)).toEqual(['added new'])
    }),
  )
})
