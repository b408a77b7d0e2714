import { asValues, isEmpty, isPhpArray, toText } from '../php.ts'
import { say } from '../words.ts'
import type { Activity } from './activity.ts'
import { isKnownType } from './activityTypes.ts'

/** Why the portal does not take a template: its words, and whether it is its `ArgumentException`. */
export type Refusal = { text: string; argument?: string }
type Words = Parameters<typeof say>[1]
type Check = (activity: Activity) => Words | undefined

const conditions = ['fieldcondition', 'propertyvariablecondition', 'mixedcondition', 'codecondition', 'truecondition']
const needs =
  (property: string, words: Words): Check =>
  ({ properties }) =>
    isEmpty(properties[property]) ? words : undefined

const people: Check = ({ properties }) => {
  const users = isPhpArray(properties.Users) ? asValues(properties.Users) : [properties.Users]
  return users.every((user) => (isPhpArray(user) ? isEmpty(user) : toText(user).trim() === '')) ? 'noUsers' : undefined
}
const named = needs('Name', 'noTaskName')
const requested = needs('RequestedInformation', 'noRequested')
const conditioned: Check = ({ properties }) => (conditions.every((name) => isEmpty(properties[name])) ? 'noCondition' : undefined)

/** ValidateProperties of the activities; the first failure counts. */
const checks: Record<string, Check[]> = {
  ApproveActivity: [people, named],
  ReviewActivity: [people, named],
  RequestInformationActivity: [people, named, requested],
  RequestInformationOptionalActivity: [people, named, requested],
  WhileActivity: [conditioned],
  ForEachActivity: [needs('Variable', 'noVariable')],
  SetVariableActivity: [needs('VariableValue', 'noVariables')],
  SetFieldActivity: [needs('FieldValue', 'noFields')],
  SetStateActivity: [needs('TargetStateName', 'noState')],
}
/** ValidateChild: what a container takes. */
const takes: Record<string, string[]> = {
  IfElseActivity: ['IfElseBranchActivity'],
  ListenActivity: ['EventDrivenActivity'],
  StateMachineWorkflowActivity: ['StateActivity'],
  StateActivity: ['StateInitializationActivity', 'EventDrivenActivity', 'StateFinalizationActivity'],
}

/** The first reason against the tree; undefined: it is taken. Properties are looked at in switched-off activities, too. BPT_FORMAT §2 */
export function refusalOf(root: Activity, installed: readonly string[], language: string): Refusal | undefined {
  const all = flat(root)
  const unknown = all.find(({ type }) => !isKnownType(type, installed))
  if (unknown) return { text: say(language, 'activityNotFound', { TYPE: unknown.type }), argument: 'activityType' }
  for (const activity of all) {
    const words = (checks[activity.type] ?? []).map((check) => check(activity)).find((found) => found !== undefined)
    if (words) return { text: `${titleOf(activity)}: ${say(language, words)}` }
  }
  for (const { type, children } of all) {
    const wrong = takes[type] && children.find((child) => child.isOn && !takes[type]?.includes(child.type))
    if (wrong) return { text: say(language, 'wrongChild', { PARENT: type, CHILD: wrong.type }) }
  }
  return undefined
}

const flat = (activity: Activity): Activity[] => [activity, ...activity.children.flatMap(flat)]
const titleOf = ({ properties, type }: Activity): string => toText(properties.Title) || type
