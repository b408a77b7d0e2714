import { expect, test } from 'vitest'
import { fromJson, isArray } from '@/bpt/php'
import { flowOf, lookOf } from './kinds'
import { isKnownType } from './knownTypes'
import { readTemplate } from './readTemplate'

function read(root: unknown, more: object = {}) {
  const content = fromJson({ TEMPLATE: [root], ...more })
  return isArray(content) ? readTemplate(content) : undefined
}
const sequence = (...Children: unknown[]) => ({ Type: 'SequentialWorkflowActivity', Name: 'Template', Children })

test('the tree, with what a container switches off below it and what is no activity left out', () => {
  const template = read(
    sequence(
      { Type: 'EmptyBlockActivity', Name: 'A1', Activated: 'N', Children: [{ Type: 'X', Name: 'A2', Activated: 'Y' }] },
      null,
      'text',
      {
        Type: 'Y',
        Name: 'A3',
        Properties: { Title: 'Third', EditorComment: 'why' },
      },
    ),
  )
  expect(
    [...(template?.activities.values() ?? [])].map(({ id, isOn, depth, index, parent }) => [id, isOn, depth, index, parent]),
  ).toEqual([
    ['Template', true, 0, 0, null],
    ['A1', false, 1, 0, 'Template'],
    ['A2', false, 2, 0, 'A1'],
    ['A3', true, 1, 1, 'Template'],
  ])
  expect(template?.root.children[1]).toMatchObject({ title: 'Third', note: 'why', node: null })
})

test('names that repeat, that are missing, or that look like ours get ids of their own', () => {
  const names = ['A', 'A#2', 'A', 'A', '', '', '__proto__']
  const template = read(sequence(...names.map((Name) => ({ Type: 'LogActivity', Name }))))
  expect([...(template?.activities.keys() ?? [])]).toEqual([
    'Template',
    'A',
    'A#2',
    'A#3',
    'A#4',
    'LogActivity',
    'LogActivity#2',
    '__proto__',
  ])
})

test('only the three roots are templates', () => {
  expect(read(sequence())?.kind).toBe('sequence')
  expect(read({ Type: 'StateMachineWorkflowActivity' })?.kind).toBe('states')
  expect(read({ Type: 'NodeWorkflowActivity' })?.kind).toBe('graph')
  for (const root of [
    undefined,
    null,
    'x',
    [],
    { Type: 'LogActivity' },
    { Type: 'toString' },
    { Type: ['SequentialWorkflowActivity'] },
  ])
    expect(read(root)).toBeUndefined()
})

test('declarations of all ages', () => {
  const VARIABLES = {
    New: { Name: 'N', TYPE: 'int', Required: 'Y', Multiple: 1, Options: { a: 'A' } },
    Old: ['user', '1', '0', ['x'], 'Title'],
    None: 7,
  }
  const [fresh, old, ...others] = read(sequence(), { VARIABLES })?.variables ?? []
  expect(fresh).toMatchObject({
    id: 'New',
    name: 'N',
    type: 'int',
    required: true,
    multiple: true,
    options: [{ value: 'a', label: 'A' }],
  })
  expect(old).toMatchObject({ id: 'Old', name: 'Title', type: 'user', required: false, multiple: true })
  expect(others).toEqual([])
})

test('places of the new designer stay within what can be drawn', () => {
  const node = (position: object, dimensions?: object) =>
    read({ Type: 'NodeWorkflowActivity', Node: { position, dimensions } })?.root.node
  expect(node({ x: 10.5, y: '-20' })).toEqual({ x: 10.5, y: -20, width: 200, height: 48 })
  expect(node({ x: 1e300, y: 'NaN' }, { width: -5, height: 1e9 })).toEqual({ x: 1_000_000, y: 0, width: 200, height: 10_000 })
})

test('what an activity is told by its type, and of unknown ones by what they hold', () => {
  const type = (name: string, count = 0) => ({
    type: name,
    children: read(sequence(...Array(count).fill({ Type: 'SequenceActivity' })))?.root.children ?? [],
  })
  expect([flowOf(type('ApproveActivity')), flowOf(type('ApproveActivity', 2))]).toEqual(['step', 'answers'])
  expect([flowOf(type('Unheard')), flowOf(type('Unheard', 1)), flowOf(type('Unheard', 2))]).toEqual(['step', 'block', 'branches'])
  expect([flowOf(type('toString')), lookOf({ type: 'constructor' }), lookOf({ type: 'WhileActivity' })]).toEqual([
    'step',
    'does',
    'waits',
  ])
  expect(
    ['SetFieldActivity', 'CrmDealAddTrigger', 'IMNotifyActivity', 'Task2Activity', 'TrustedCASign'].map(isKnownType),
  ).toEqual([true, true, true, true, false])
})
