import type { Activity } from '../import/activity.ts'
import { asMap, asValues, isEmpty, isPhpArray, isYes, toText } from '../php.ts'
import type { PortalState } from '../state.ts'
import { holds } from './conditions.ts'
import { headOf, peopleOf } from './people.ts'
import { lookUp, resolve, type Scope } from './values.ts'
import type { Item } from './walk.ts'

const MAX_TURNS = 1000
export const run = (activities: readonly Activity[]): Item[] => activities.map((activity) => ({ kind: 'run', activity }))

/** What an activity that asks nobody does, and what is to be done because of it. 'end': the workflow is over. */
export function take(state: PortalState, scope: Scope, activity: Activity): Item[] | 'end' {
  const { type, properties, children } = activity
  const { walk, variables } = scope
  switch (type) {
    case 'IfElseActivity': {
      const branch = chosen(scope, children)
      return branch ? run(branch.children) : []
    }
    case 'WhileActivity':
      return [{ kind: 'loop', activity, turn: 0 }]
    case 'ForEachActivity': {
      const values = lookUp(scope, toText(properties.Object) || 'Variable', toText(properties.Variable))
      const left = isPhpArray(values) ? Object.entries(values) : isEmpty(values) ? [] : ([['0', values]] as [string, unknown][])
      return [{ kind: 'each', activity, left }]
    }
    case 'ListenActivity': {
      // Nothing happens by itself here, so that the pause wins.
      const branch = children.find((one) => one.children[0]?.type === 'DelayActivity') ?? children[0]
      return run(branch?.children.slice(1) ?? [])
    }
    case 'SetVariableActivity':
      Object.assign(variables, asMap(resolve(scope, properties.VariableValue)))
      return []
    case 'SetStateTitleActivity':
      walk.title = toText(resolve(scope, properties.TargetStateTitle))
      return []
    case 'GetUserActivity': {
      const [of] = peopleOf(state, scope, properties.UserParameter)
      const head = headOf(state, of ?? walk.startedBy)
      const people = head === undefined ? peopleOf(state, scope, properties.ReserveUserParameter) : [head]
      variables[`${activity.name}:GetUser`] = people.map((id) => `user_${id}`)
      return []
    }
    case 'SetStateActivity':
      walk.target = toText(properties.TargetStateName)
      if (isYes(properties.CancelCurrentState)) walk.todo = []
      return []
    case 'TerminateActivity':
      walk.title = toText(resolve(scope, properties.StateTitle))
      return 'end'
    default:
      // Sequences, blocks, parallel branches one after another; mails, pauses and the like have nothing below them.
      return run(children)
  }
}

/** The first branch that holds. Where it cannot be told, the last one; where none holds, none. */
function chosen(scope: Scope, branches: Activity[]): Activity | undefined {
  const told = branches.filter(({ isOn }) => isOn).map((branch) => ({ branch, holds: holds(scope, branch.properties) }))
  return (told.find((one) => one.holds) ?? (told.some((one) => one.holds === undefined) ? told.at(-1) : undefined))?.branch
}

/** One more turn of a loop, if there is one. What cannot be told ends it. */
export function turn(scope: Scope, item: Extract<Item, { kind: 'loop' | 'each' }>): Item[] {
  const { activity } = item
  if (item.kind === 'loop') {
    const goesOn = item.turn < MAX_TURNS && holds(scope, activity.properties) === true
    return goesOn ? [...run(activity.children), { kind: 'loop', activity, turn: item.turn + 1 }] : []
  }
  const [first, ...left] = item.left
  if (!first) return []
  Object.assign(scope.variables, { [`${activity.name}:Key`]: first[0], [`${activity.name}:Value`]: first[1] })
  return [...run(activity.children), { kind: 'each', activity, left }]
}

/** The port by which the workflow leaves a block of a graph. */
export function portOf(scope: Scope, { type, name, properties }: Activity): string {
  const turns = (scope.walk.turns[name] ?? 0) + 1
  scope.walk.turns[name] = turns
  if (type === 'IfElseBranchActivity') return holds(scope, properties) === false ? 'o1' : 'o0'
  if (type === 'WhileActivity') return turns <= MAX_TURNS && holds(scope, properties) === true ? 'o0' : 'o1'
  if (type !== 'ForEachActivity') return 'o0'
  const values = asValues(lookUp(scope, toText(properties.Object) || 'Variable', toText(properties.Variable)))
  if (turns > values.length) return 'o1'
  scope.variables[`${name}:Value`] = values[turns - 1]
  return 'o0'
}
