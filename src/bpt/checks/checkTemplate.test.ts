import { expect, test } from 'vitest'
import { readTemplate } from '@/bpt/model/readTemplate'
import { fromJson, isArray } from '@/bpt/php'
import { checkTemplate } from './checkTemplate'
import { findingText } from './findingText'

type Json = Record<string, unknown>
const step = (Type: string, Name: string, Properties: Json = {}, Children: unknown[] = [], more: Json = {}) => ({
  Type,
  Name,
  Properties,
  Children,
  ...more,
})

function check(children: unknown[], more: Json = {}, root: Json = {}) {
  const TEMPLATE = [{ Type: 'SequentialWorkflowActivity', Name: 'Template', Children: children, ...root }]
  const content = fromJson({ TEMPLATE, ...more })
  const template = isArray(content) ? readTemplate(content) : undefined
  if (!template) throw new Error('this is a template')
  return checkTemplate(template)
}
const told = (...[children, more, root]: Parameters<typeof check>) =>
  check(children, more, root).map(({ code, activity, values }) => [code, activity, ...Object.values(values ?? {})])

test('nothing is told of a template in order', () => {
  const children = [
    step('RequestInformationActivity', 'A1', { RequestedInformation: [{ Name: 'Asked' }] }),
    step('LogActivity', 'A2', {
      Text: '{=Variable:Asked_printable} {=Template:TargetUser} {=Template:P} {=Constant:C} {=A1:Comments} {=Document:F}',
    }),
    step('IfElseActivity', 'A3', {}, [step('IfElseBranchActivity', 'A4', { propertyvariablecondition: [['P', '=', '1']] })]),
    step('WhileActivity', 'A5', { truecondition: '1' }, [step('SequenceActivity', 'A6')]),
    step('SetVariableActivity', 'A7', { VariableValue: { V: '1' } }),
  ]
  expect(check(children, { PARAMETERS: { P: {} }, VARIABLES: { V: {} }, CONSTANTS: { C: {} } })).toEqual([])
})

test('names that nothing declares, each once for an activity', () => {
  const text = '{=Variable:V} {=Variable:V > printable} {=Template:P} {=Constant:C} {=A9:Comments} {=GlobalVar:G}'
  expect(
    told([
      step('LogActivity', 'A1', { Text: text }),
      step('SetVariableActivity', 'A2', { VariableValue: { W: ['Template', 'Q'] } }),
      step('WhileActivity', 'A3', { propertyvariablecondition: [['X', '=', '1']] }),
      step('WhileActivity', 'A4', { mixedcondition: [{ object: 'Constant', field: 'Y' }] }),
      step('ForEachActivity', 'A5', { Object: 'Variable', Variable: 'Z' }),
    ]),
  ).toEqual([
    ['undeclared', 'A1', 'variable', 'V'],
    ['undeclared', 'A1', 'parameter', 'P'],
    ['undeclared', 'A1', 'constant', 'C'],
    ['danglingResult', 'A1', 'A9', 'Comments'],
    ['portalGlobal', 'A1', 'G'],
    ['undeclared', 'A2', 'parameter', 'Q'],
    ['undeclared', 'A2', 'variable', 'W'],
    ['undeclared', 'A3', 'variable', 'X'],
    ['undeclared', 'A4', 'constant', 'Y'],
    ['undeclared', 'A5', 'variable', 'Z'],
  ])
})

test('fields are missed only where the file describes any', () => {
  const children = [step('LogActivity', 'A1', { Text: '{=Document:A} {=Document:B}' })]
  expect(told(children)).toEqual([])
  expect(told(children, { DOCUMENT_FIELDS: { A: { Name: 'A' } } })).toEqual([['undescribed', 'A1', 'B']])
})

test('states that do not exist', () => {
  const states = [
    step('StateActivity', 'S1', {}, [
      step('StateInitializationActivity', 'A1', {}, [step('SetStateActivity', 'A2', { TargetStateName: 'S9' })]),
    ]),
    step('StateActivity', 'S2', {}, [
      step('EventDrivenActivity', 'A3', {}, [step('SetStateActivity', 'A4', { TargetStateName: 'S1' })]),
    ]),
    step('StateActivity', 'S3', {}, [
      step('StateFinalizationActivity', 'A5', {}, [step('SetStateActivity', 'A6', { TargetStateName: '{=Variable:V}' })]),
    ]),
  ]
  const root = (InitialStateName: string) => ({ Type: 'StateMachineWorkflowActivity', Properties: { InitialStateName } })
  expect(told(states, { VARIABLES: { V: {} } }, root('S1'))).toEqual([['missingState', 'A2', 'S9']])
  expect(told([], {}, root('S1'))).toEqual([['missingStart', 'Template', 'S1']])
})

test('activities in wrong places, twice, switched off or without a condition', () => {
  expect(
    told([
      step('IfElseActivity', 'A1', {}, [step('SequenceActivity', 'A2')]),
      step('EventDrivenActivity', 'A3'),
      step('WhileActivity', 'A4', { fieldcondition: [] }, [step('SequenceActivity', 'A4')]),
      step('EmptyBlockActivity', 'A5', {}, [step('SequenceActivity', 'A6', {}, [], { Activated: 'N' })], { Activated: 'N' }),
    ]),
  ).toEqual([
    ['wrongChild', 'A2', 'SequenceActivity', 'IfElseActivity'],
    ['wrongChild', 'A3', 'EventDrivenActivity', 'SequentialWorkflowActivity'],
    ['emptyCondition', 'A4'],
    ['duplicateName', 'A4#2', 'A4'],
    ['switchedOff', 'A5', 1],
  ])
})

test('code, calls, apps and unknown activities', () => {
  expect(
    told([
      step('CodeActivity', 'A1'),
      step('IfElseBranchActivity', 'A2', { codecondition: 'return true;' }),
      step('WebHookActivity', 'A3', { Handler: 'https://example.com/in' }),
      step('rest_0123456789abcdef0123456789abcdef', 'A4'),
      step('TrustedCASign', 'A5'),
    ]).filter(([code]) => code !== 'wrongChild'),
  ).toEqual([
    ['code', 'A1'],
    ['code', 'A2'],
    ['webhook', 'A3', 'https://example.com/in'],
    ['restActivity', 'A4'],
    ['unknownType', 'A5', 'TrustedCASign'],
  ])
})

test('ids of one portal, in activities and in defaults', () => {
  const text = 'user_1 user_1 user_2 group_hr12 DYNAMIC_177 C2:NEW abuser_3 user_x'
  const children = [step('LogActivity', 'A1', { Text: text }), step('StartWorkflowActivity', 'A2', { TemplateId: '12' })]
  expect(
    told(children, { VARIABLES: { V: { Name: 'Boss', Default: Array.from({ length: 7 }, (_, index) => `user_${index}`) } } }),
  ).toEqual([
    ['portalDefault', undefined, 'Boss', 'user_0, user_1, user_2, user_3, user_4 …'],
    ['portalPerson', 'A1', 'user_1, user_2', 2],
    ['portalGroup', 'A1', 'group_hr12', 1],
    ['portalType', 'A1', 'DYNAMIC_177', 1],
    ['portalStage', 'A1', 'C2:NEW', 1],
    ['portalTemplate', 'A2', '12'],
  ])
})

test('links of a graph that lead nowhere', () => {
  const Links = [
    ['A1:o0', 'A2:i0'],
    ['A1:o0', 'A7:i0', 5],
    ['gone', 'A1'],
  ]
  const root = { Type: 'NodeWorkflowActivity', Properties: { Links } }
  expect(told([step('LogActivity', 'A1'), step('IfElseBranchActivity', 'A2')], {}, root)).toEqual([
    ['missingBlock', 'Template', 2],
  ])
})

test('a finding is a sentence with the names in it', async () => {
  const { loadLanguage, loadTemplateTexts } = await import('@/i18n/i18n')
  await loadLanguage('en')
  await loadTemplateTexts()
  const sentences = check([step('LogActivity', 'A1', { Text: '{=Constant:C} user_5' }, [], { Activated: 'N' })]).map(findingText)
  expect(sentences).toEqual([
    'It is switched off and will not run.',
    'It uses the constant C, which the template does not declare.',
    'A person of one portal is named by number: user_5. On another portal this is somebody else.',
  ])
})
