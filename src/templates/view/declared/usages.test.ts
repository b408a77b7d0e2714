import { expect, test } from 'vitest'
import { readTemplate } from '@/bpt/model/readTemplate'
import { fromJson, isArray } from '@/bpt/php'
import { usagesOf } from './usages'

const activity = (Name: string, Type: string, Properties: object, Children: object[] = []) => ({
  Name,
  Type,
  Properties,
  Children,
})

function used(...children: object[]) {
  const content = fromJson({ TEMPLATE: [activity('Template', 'SequentialWorkflowActivity', {}, children)] })
  const template = isArray(content) ? readTemplate(content) : undefined
  if (!template) throw new Error('no template')
  const usages = usagesOf(template)
  return (of: 'parameter' | 'variable' | 'constant', id: string) => usages(of, id).map(({ id }) => id)
}

test('expressions, pairs, conditions and assignments are uses', () => {
  const steps = used(
    activity('A1', 'SetVariableActivity', { VariableValue: { Sum: '{=Template:Amount}' } }),
    activity('A2', 'ApproveActivity', { Users: [['Variable', 'Boss']], Title: '{=Constant:Prefix > printable} {=Variable:Sum}' }),
    activity('A3', 'IfElseActivity', {}, [
      activity('B1', 'IfElseBranchActivity', { propertyvariablecondition: [['Amount', '>', '5', '0']] }),
      activity('B2', 'IfElseBranchActivity', { mixedcondition: [{ object: 'Variable', field: 'Boss', operator: '!empty' }] }),
    ]),
    activity('A4', 'RequestInformationActivity', { RequestedInformation: [{ Name: 'Reason', Type: 'string' }] }),
  )
  expect(steps('variable', 'Sum')).toEqual(['A1', 'A2'])
  expect(steps('parameter', 'Amount')).toEqual(['A1', 'B1'])
  expect(steps('constant', 'Prefix')).toEqual(['A2'])
  expect(steps('variable', 'Boss')).toEqual(['A2', 'B2'])
  expect(steps('variable', 'Reason')).toEqual(['A4'])
})

test('a step that names something twice is one step; what nobody names is used nowhere', () => {
  const steps = used(activity('A1', 'LogActivity', { Text: '{=Variable:Sum} of {=Variable:Sum}' }))
  expect(steps('variable', 'Sum')).toEqual(['A1'])
  expect(steps('parameter', 'Sum')).toEqual([])
})
