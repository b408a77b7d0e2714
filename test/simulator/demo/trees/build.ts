import type { PhpData } from '../../bpt/serialize.ts'
import { activityName, type DemoStep } from '../templates/steps.ts'

export type Properties = { [key: string]: PhpData }
/** A node of TEMPLATE as the designer saves it. */
export type Node = {
  Type: string
  Name: string
  Activated: 'Y' | 'N'
  Properties: Properties
  Children: Node[]
  /** where the new designer has put it */
  Node?: PhpData
}
/** What a template of the demo company holds besides its name. */
export type DemoTree = {
  root(steps: readonly DemoStep[]): Node
  variables?: Properties
  constants?: Properties
}

/** The activities of one template. `key` tells them apart: from it comes the Name, so that a newer version has the same ones. */
export function designer(template: string) {
  const name = (key: string) => activityName(`${template}/${key}`)
  const act = (type: string, key: string, title: string, properties: Properties = {}, children: Node[] = []): Node => ({
    Type: `${type}Activity`,
    Name: name(key),
    Activated: 'Y',
    Properties: { ...properties, Title: title },
    Children: children,
  })
  const sequence = (key: string, children: Node[], title = 'Sequence of actions') => act('Sequence', key, title, {}, children)
  return {
    name,
    act,
    sequence,
    /** A branch of its own for each answer: yes and no, filled in and declined. */
    answers: (node: Node, key: string, yes: Node[], no: Node[]): Node => ({
      ...node,
      Children: [sequence(`${key}.yes`, yes), sequence(`${key}.no`, no)],
    }),
    choice: (key: string, title: string, ...branches: Node[]) => act('IfElse', key, title, {}, branches),
    branch: (key: string, title: string, condition: Properties, children: Node[] = []) =>
      act('IfElseBranch', key, title, condition, children),
    loop: (key: string, title: string, condition: Properties, children: Node[]) =>
      act('While', key, title, condition, [sequence(`${key}.body`, children)]),
    forEach: (key: string, title: string, variable: string, children: Node[]) =>
      act('ForEach', key, title, { Object: 'Variable', Variable: variable }, [sequence(`${key}.body`, children)]),
    block: (key: string, title: string, children: Node[]) =>
      act('EmptyBlock', key, title, {}, [sequence(`${key}.body`, children)]),
    parallel: (key: string, title: string, ...branches: Node[][]) =>
      act(
        'Parallel',
        key,
        title,
        {},
        branches.map((children, index) => sequence(`${key}.${index + 1}`, children)),
      ),
    listen: (key: string, title: string, ...events: Node[]) => act('Listen', key, title, {}, events),
    /** The first child is the event, the others follow it. */
    event: (key: string, event: Node, children: Node[] = []) => act('EventDriven', key, 'Event', {}, [event, ...children]),
    command: (key: string, title: string, ...people: string[]) => act('HandleExternalEvent', key, title, { Permission: people }),
    setVariable: (key: string, title: string, values: Properties) => act('SetVariable', key, title, { VariableValue: values }),
    setField: (key: string, title: string, values: Properties) =>
      act('SetField', key, title, { FieldValue: values, ModifiedBy: [], MergeMultipleFields: 'N' }),
    notify: (key: string, title: string, to: PhpData[], text: string) =>
      act('IMNotify', key, title, {
        ...{ MessageSite: text, MessageOut: '', MessageType: '2', MessageUserFrom: ['author'], MessageUserTo: to },
      }),
    mail: (key: string, title: string, to: string, subject: string, text: string) =>
      act('Mail', key, title, {
        ...{
          MailUserFrom: '',
          MailUserTo: to,
          MailSubject: subject,
          MailText: text,
          MailMessageType: 'plain',
          MailCharset: 'UTF-8',
        },
        ...{ DirrectMail: 'Y', MailSite: '', FileType: 'file', File: '' },
      }),
    log: (key: string, title: string, text: string) => act('Log', key, title, { Text: text, SetVariable: '0' }),
    pause: (key: string, title: string, duration: number, unit: 'm' | 'h' | 'd') =>
      act('Delay', key, title, {
        TimeoutDuration: String(duration),
        TimeoutDurationType: unit,
        TimeoutTime: '',
        WriteToLog: 'N',
      }),
    pauseUntil: (key: string, title: string, time: string) =>
      act('Delay', key, title, {
        TimeoutDuration: '',
        TimeoutDurationType: 's',
        TimeoutTime: time,
        TimeoutTimeIsLocal: 'Y',
        WriteToLog: 'N',
      }),
    stateTitle: (key: string, title: string) => act('SetStateTitle', key, 'Status text', { TargetStateTitle: title }),
    permissions: (key: string, title: string, permission: Properties) =>
      act('SetPermissions', key, title, { Permission: permission, SetMode: '1', SetScope: '1', Rewrite: '' }),
    end: (key: string, title: string, state = '') =>
      act('Terminate', key, title, { StateTitle: state, KillWorkflow: 'N', TerminateType: 'current' }),
    goTo: (key: string, title: string, state: string) =>
      act('SetState', key, title, { TargetStateName: state, CancelCurrentState: 'N' }),
    head: (key: string, title: string, of: string, otherwise: string) =>
      act('GetUser', key, title, {
        ...{ UserType: 'boss', MaxLevel: '1', UserParameter: [of], ReserveUserParameter: [otherwise], SkipAbsent: 'Y' },
      }),
  }
}

export const sequential = (children: Node[], title = 'Sequential workflow'): Node => ({
  ...{ Type: 'SequentialWorkflowActivity', Name: 'Template', Activated: 'Y', Properties: { Title: title, Permission: [] } },
  Children: children,
})

export const off = (node: Node): Node => ({ ...node, Activated: 'N' })
export const noted = (node: Node, note: string): Node => ({ ...node, Properties: { ...node.Properties, EditorComment: note } })

type Operator =
  | '='
  | '!='
  | '>'
  | '>='
  | '<'
  | '<='
  | 'in'
  | '!in'
  | 'contain'
  | '!contain'
  | 'empty'
  | '!empty'
  | 'between'
  | 'modified'
export const AND = '0'
export const OR = '1'

/** A line of a mixed condition: object, field, operator, value. The joiner joins it to the line before. */
export const on = (object: string, field: string, operator: Operator, value: PhpData = '', joiner = AND): PhpData => ({
  ...{ object, field, operator, value, joiner },
})
export const when = (...lines: PhpData[]): Properties => ({ mixedcondition: lines })
export const whenField = (...lines: PhpData[][]): Properties => ({ fieldcondition: lines })
export const whenVariable = (...lines: PhpData[][]): Properties => ({ propertyvariablecondition: lines })
export const otherwise: Properties = { truecondition: '1' }

/** A parameter, variable or constant as the designer saves it. */
export const declared = (Name: string, Type: string, Default: PhpData = '', more: Properties = {}): Properties => ({
  ...{ Name, Description: '', Type, Required: '0', Multiple: '0', Options: '', Default },
  ...more,
})
