import { phpText, utf8 } from './phpText.ts'

type Node = { Type: string; Name: string; Properties: Record<string, unknown>; Children?: Node[]; [key: string]: unknown }
let count = 0

/** An activity as the designer stores it, with a name of its own. */
export const node = (Type: string, Properties: Record<string, unknown> = {}, Children?: Node[], more = {}): Node => {
  count += 1
  return {
    Type,
    Name: `A${count}_10_20_30`,
    Activated: 'Y',
    Properties: { Title: Type, ...Properties },
    ...(Children && { Children }),
    ...more,
  }
}

const declared = (Name: string, more = {}) => ({
  Name,
  Description: '',
  Type: 'string',
  Required: '0',
  Multiple: '0',
  Options: '',
  Default: '',
  ...more,
})

/** The six parts of a `.bpt` around a root. */
export const content = (root: Node, more: Record<string, unknown> = {}) => ({
  VERSION: 2,
  TEMPLATE: [root],
  PARAMETERS: { Reason: declared('Grund für die Reise', { Type: 'text', Required: '1' }) },
  VARIABLES: { Approver: declared('Утверждающий', { Type: 'user', Multiple: '1', Default: ['user_1', 'group_hr12'] }) },
  CONSTANTS: { Limit: declared('Limit', { Type: 'int', Default: 5000 }) },
  DOCUMENT_FIELDS: {
    NAME: { Name: 'Название', Type: 'string', Required: '1', Multiple: '' },
    PROPERTY_KIND: { Name: 'Kind', Type: 'select', Alias: 'PROPERTY_77', Options: { 1: 'One', two: 'Two' } },
    'CREATED_BY.NAME': { Name: 'Name', Type: 'string' },
  },
  ...more,
})

const approve = node('ApproveActivity', { Users: [['Variable', 'Approver']], Name: '{=Document:NAME > printable}' }, [
  node('SequenceActivity', {}, [
    node('SetFieldActivity', { FieldValue: { NAME: '=concat({=Template:Reason}, "!")', PROPERTY_77: '1' } }),
  ]),
  node('SequenceActivity', {}, [node('TerminateActivity', {})]),
])
const branch = (properties: Record<string, unknown>) =>
  node('IfElseBranchActivity', properties, [node('LogActivity', { Text: '{=System:Now}' })])

export const sequence = node('SequentialWorkflowActivity', { Permission: { read: ['author'] } }, [
  approve,
  node('IfElseActivity', {}, [
    branch({ fieldcondition: [['PROPERTY_KIND', '=', 'two', '0']] }),
    branch({ mixedcondition: [{ object: 'Variable', field: 'Approver', operator: '!empty', value: '', joiner: '0' }] }),
    branch({ truecondition: '1' }),
  ]),
  node('WhileActivity', { propertyvariablecondition: [['Limit2', '>', '1']] }, [
    node('SequenceActivity', {}, [node('DelayActivity', { TimeoutDuration: 60 })]),
  ]),
  node('ParallelActivity', {}, [node('SequenceActivity', {}, []), node('SequenceActivity', {}, [])]),
  node('RequestInformationActivity', { RequestedInformation: [{ Name: 'Asked', Title: 'Ответ', Type: 'bool' }] }),
  node('IMNotifyActivity', {
    MessageText: `{=Variable:Asked} {=${approve.Name}:Comments} {{=1+{=Constant:Limit}}}`,
    To: 'user_7',
  }),
  node('CodeActivity', { ExecuteCode: 'echo 1;' }, undefined, { Activated: 'N' }),
])

const state = (Name: string, to: string) =>
  node(
    'StateActivity',
    { Permission: {} },
    [
      node('StateInitializationActivity', {}, [node('SetStateTitleActivity', { TargetStateTitle: 'Новый' })]),
      node('EventDrivenActivity', {}, [
        node('HandleExternalEventActivity', {}),
        node('SetStateActivity', { TargetStateName: to }),
      ]),
    ],
    { Name },
  )
export const states = node('StateMachineWorkflowActivity', { InitialStateName: 'S1' }, [state('S1', 'S2'), state('S2', 'S3')])

const block = (Type: string, x: number, properties = {}) =>
  node(Type, properties, undefined, {
    Node: { type: 'simple', position: { x, y: 40.5 }, dimensions: { width: 200, height: 48 } },
  })
const blocks = [
  block('CrmDealAddTrigger', 0),
  block('IfElseBranchActivity', 300, { truecondition: '1' }),
  block('LogActivity', 600),
]
export const graph = node(
  'NodeWorkflowActivity',
  {
    Links: [
      [`${blocks[0]?.Name}:o0`, `${blocks[1]?.Name}:i0`, 1],
      ['A9:o0', 'A8:i0'],
    ],
  },
  blocks,
)

/** Serialized templates of the three kinds, with most of what there is. */
export const fixtures: Record<'sequence' | 'states' | 'graph', Uint8Array> = {
  sequence: utf8(phpText(content(sequence))),
  states: utf8(phpText(content(states))),
  graph: utf8(phpText(content(graph))),
}
