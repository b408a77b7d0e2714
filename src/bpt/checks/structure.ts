import { at, isArray, textAt, textOf } from '@/bpt/php'
import type { Activity, Template } from '@/bpt/template'
import { type Remark, short } from './finding'

const branches = ['EventDrivenActivity', 'StateInitializationActivity', 'StateFinalizationActivity']
/** What may stand directly in it; anything may in what is not listed. */
const insides: Record<string, string[]> = {
  IfElseActivity: ['IfElseBranchActivity'],
  ListenActivity: ['EventDrivenActivity'],
  ParallelActivity: ['SequenceActivity'],
  StateMachineWorkflowActivity: ['StateActivity'],
  StateActivity: branches,
  WhileActivity: ['SequenceActivity'],
  ForEachActivity: ['SequenceActivity'],
  EmptyBlockActivity: ['SequenceActivity'],
}
/** Where only it may stand. In a graph everything is a block. */
const homes: Record<string, string[]> = {
  IfElseBranchActivity: ['IfElseActivity', 'NodeWorkflowActivity'],
  EventDrivenActivity: ['ListenActivity', 'StateActivity', 'NodeWorkflowActivity'],
  StateActivity: ['StateMachineWorkflowActivity', 'NodeWorkflowActivity'],
  StateInitializationActivity: ['StateActivity', 'NodeWorkflowActivity'],
  StateFinalizationActivity: ['StateActivity', 'NodeWorkflowActivity'],
}
const conditions = ['fieldcondition', 'propertyvariablecondition', 'mixedcondition', 'codecondition', 'truecondition']

/** Names of the states that a step can lead to. */
export const statesIn = ({ activities }: Template): ReadonlySet<string> =>
  new Set([...activities.values()].filter(({ type }) => type === 'StateActivity').map(({ name }) => name))

/** Whether an activity stands where it can run, has what it needs, and leads somewhere. */
export function structureRemarks(activity: Activity, { activities }: Template, states: ReadonlySet<string>): Remark[] {
  const { type, properties, parent } = activity
  const remarks: Remark[] = []
  const around = parent === null ? undefined : activities.get(parent)
  if (around && !mayStandIn(type, around.type)) {
    remarks.push({ level: 'warn', code: 'wrongChild', values: { type: short(type), parent: short(around.type) } })
  }
  if (type === 'WhileActivity' && !conditions.some((name) => isFilled(activity, name))) {
    remarks.push({ level: 'warn', code: 'emptyCondition' })
  }
  const state = textAt(properties, 'TargetStateName')
  if (type === 'SetStateActivity' && !state.includes('{=') && !states.has(state)) {
    remarks.push({ level: 'warn', code: 'missingState', values: { state: short(state) } })
  }
  if (type === 'StartWorkflowActivity' && textAt(properties, 'TemplateId') !== '') {
    const template = short(textAt(properties, 'TemplateId'))
    remarks.push({ level: 'warn', code: 'portalTemplate', values: { template } })
  }
  if (!activity.isOn && (around?.isOn ?? true)) {
    remarks.push({ level: 'note', code: 'switchedOff', values: { count: countBelow(activity) } })
  }
  return remarks
}

function mayStandIn(type: string, around: string): boolean {
  const inside = Object.hasOwn(insides, around) ? insides[around] : undefined
  const home = Object.hasOwn(homes, type) ? homes[type] : undefined
  return (!inside || inside.includes(type)) && (!home || home.includes(around))
}

function isFilled({ properties }: Activity, name: string): boolean {
  const condition = at(properties, name)
  return isArray(condition) ? condition.size > 0 : textOf(condition) !== ''
}

function countBelow(activity: Activity): number {
  const waiting = [...activity.children]
  let count = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    count += 1
    for (const child of next.children) waiting.push(child)
  }
  return count
}
