import type { PhpData } from '../../bpt/serialize.ts'
import type { DemoStep } from '../templates/steps.ts'
import type { Node, Properties } from './build.ts'

const buttons = {
  StatusYesLabel: 'TaskButton1Message',
  StatusNoLabel: 'TaskButton2Message',
  StatusOkLabel: 'TaskButtonMessage',
  StatusCancelLabel: 'TaskButtonCancelMessage',
  CommentLabel: 'CommentLabelMessage',
  CommentRequired: 'CommentRequired',
  ShowComment: 'ShowComment',
} as const

/** The activity that a step of a script would have come from. `people` where the designer names them otherwise. */
export function question(step: DemoStep | undefined, people?: PhpData[]): Node {
  if (!step) throw new Error('The script of this template has no such step')
  const isRequest = step.kind.startsWith('RequestInformation')
  const labels = Object.entries(buttons).map(([from, to]) => [to, String(step.parameters[from] ?? '')])
  const told = Object.fromEntries(labels.filter(([name, text]) => text !== '' || step.parameters[wireName(name)] !== undefined))
  const properties: Properties = {
    ...(isRequest ? {} : { ApproveType: step.decidedBy }),
    ...(step.decidedBy === 'vote' ? { ApproveMinPercent: '50', ApproveWaitForAll: 'N' } : {}),
    OverdueDate: '',
    Name: step.name,
    Description: step.description,
    Parameters: '',
    StatusMessage: step.state,
    SetStatusMessage: 'Y',
    TimeoutDuration: step.hoursToAnswer === null ? '0' : String(step.hoursToAnswer),
    TimeoutDurationType: 'h',
    ...told,
    ...(step.fields ? { RequestedInformation: step.fields.map(requested) } : {}),
    ...(step.kind === 'RequestInformationOptionalActivity' ? { CancelType: 'any', SaveVariables: 'N' } : {}),
    AccessControl: 'N',
    DelegationType: String(step.delegation),
    Users: people ?? step.people.map((id) => `user_${id}`),
    Title: step.name,
  }
  return { Type: step.kind, Name: step.activityName, Activated: 'Y', Properties: properties, Children: [] }
}

const wireName = (property: string | undefined): string => Object.entries(buttons).find(([, to]) => to === property)?.[0] ?? ''

/** A field of a request declares a variable, too. Days that the tasks of the demo count from today are not in the template. */
function requested(field: Record<string, unknown>): PhpData {
  const told = { Title: field.Name, Name: field.Id, Description: field.Description, Type: field.Type }
  const flags = { Required: field.Required === true ? '1' : '0', Multiple: field.Multiple === true ? '1' : '0' }
  return {
    ...told,
    ...flags,
    Options: field.Options,
    Settings: field.Settings,
    Default_printable: '',
    Default: /^date/.test(String(field.Type)) ? '' : field.Default,
  } as PhpData
}
