import type { DemoStep, DemoTemplateRow } from './steps.ts'

type Activity = { Type: string; Name: string; Activated: 'Y'; Properties: Record<string, unknown>; Children: Activity[] }

const activity = (type: string, name: string, title: string, children: Activity[] = [], properties = {}): Activity => ({
  Type: type,
  Name: name,
  Activated: 'Y',
  Properties: { Title: title, ...properties },
  Children: children,
})

/** A TEMPLATE that a designer might have drawn for the script. Only for show: the simulated engine walks the script. */
export function treeOf(row: DemoTemplateRow): Activity[] {
  if (!row.stateMachine)
    return [activity('SequentialWorkflowActivity', 'Template', 'Sequential workflow', row.script.map(stepActivity))]
  const states = row.script.map((step, index) =>
    activity('StateActivity', `S${index + 1}`, step.state, [
      activity('EventDrivenActivity', `E${index + 1}`, 'Event', [
        stepActivity(step),
        activity('SetStateActivity', `N${index + 1}`, 'Set state', [], { TargetStateName: `S${index + 2}` }),
      ]),
    ]),
  )
  const last = activity('StateActivity', `S${row.script.length + 1}`, 'Closed')
  return [activity('StateMachineWorkflowActivity', 'Template', row.name, [...states, last], { InitialStateName: 'S1' })]
}

function stepActivity(step: DemoStep): Activity {
  const forks = step.kind === 'ApproveActivity' || step.kind === 'RequestInformationOptionalActivity'
  const branch = (suffix: string, title: string) => activity('SequenceActivity', `${step.activityName}_${suffix}`, title)
  return activity(step.kind, step.activityName, step.name, forks ? [branch('1', 'Yes'), branch('2', 'No')] : [], {
    Users: step.people.map((id) => `user_${id}`),
    Name: step.name,
    Description: step.description,
    ...step.parameters,
    ...(step.fields ? { RequestedInformation: step.fields } : {}),
  })
}
