import type { Activity } from '../import/activity.ts'
import type { PortalState, Step, Workflow } from '../state.ts'
import { behind, blockOf, firstBlock } from './graph.ts'
import { peopleOf } from './people.ts'
import { isQuestion, questionOf } from './question.ts'
import { portOf, run, take, turn } from './take.ts'
import type { Scope } from './values.ts'
import type { Item, Walk } from './walk.ts'

/** A loop without questions and without an end: the portal would stop it, too. */
const MAX_STEPS = 20_000

type Walking = Workflow & { walk: Walk }
/** The next question; null: it is over. */
type Next = Step | null

/** Where a walk through a tree begins. */
export function begin(root: Activity): Item[] {
  if (root.type === 'NodeWorkflowActivity') return firstBlock(root)
  if (root.type !== 'StateMachineWorkflowActivity') return run(root.children)
  const first = root.children.find(({ name }) => name === root.properties.InitialStateName) ?? root.children[0]
  return first ? [{ kind: 'enter', state: first.name }] : []
}

/** Goes on to the next question. Pauses take no time, and what only acts on the world does nothing. */
export function advance(state: PortalState, workflow: Walking): Next {
  const { walk } = workflow
  const scope: Scope = { walk, variables: workflow.variables }
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const item = walk.todo.shift() ?? leave(walk)
    if (!item) return null
    const done = perform(state, scope, item)
    if (done === 'end') return null
    if (Array.isArray(done)) walk.todo.unshift(...done)
    else if (done.people.length > 0) return done
    else walk.asked = null // a request to nobody is passed by
  }
  return null
}

/** After an answer: into the branch it opens. */
export function goOn(walk: Walk, isRefusal: boolean): void {
  const { asked } = walk
  walk.asked = null
  if (!asked) return
  const { activity, inGraph } = asked
  if (inGraph) walk.todo.unshift({ kind: 'follow', name: activity.name, port: isRefusal ? 'o1' : 'o0' })
  else walk.todo.unshift(...run(activity.children.slice(isRefusal ? 1 : 0, isRefusal ? 2 : 1)))
}

/** All is done: out of the state, into the one that was named. */
function leave(walk: Walk): Item | undefined {
  if (walk.target === null) return undefined
  const target = walk.target
  const last = walk.state?.children.find(({ type }) => type === 'StateFinalizationActivity')
  walk.target = null
  walk.state = null
  if (!last) return { kind: 'enter', state: target }
  walk.todo = [{ kind: 'enter', state: target }]
  return { kind: 'run', activity: last }
}

function perform(state: PortalState, scope: Scope, item: Item): Item[] | 'end' | Step {
  const { walk } = scope
  switch (item.kind) {
    case 'loop':
    case 'each':
      return turn(scope, item)
    case 'follow':
      return behind(walk.root, item.name, item.port)
    case 'enter':
      return enter(walk, item.state)
    case 'wait':
      return waitFor(state, scope, item.state)
    case 'block':
      return block(state, scope, blockOf(walk.root, item.name))
    case 'run':
      if (!item.activity.isOn) return []
      return ask(state, scope, item.activity, false) ?? take(state, scope, item.activity)
    default:
      return item satisfies never
  }
}

function ask(state: PortalState, scope: Scope, activity: Activity, inGraph: boolean): Step | undefined {
  if (!isQuestion(activity)) return undefined
  scope.walk.asked = { activity, inGraph }
  return questionOf(state, scope, activity)
}

function block(state: PortalState, scope: Scope, activity: Activity | undefined): Item[] | 'end' | Step {
  if (!activity) return []
  const asked = activity.isOn ? ask(state, scope, activity, true) : undefined
  if (asked && asked.people.length > 0) return asked
  const branching = ['WhileActivity', 'ForEachActivity', 'IfElseBranchActivity'].includes(activity.type)
  const done = activity.isOn && !asked && !branching ? take(state, scope, activity) : []
  const port = activity.isOn && branching ? portOf(scope, activity) : 'o0'
  return done === 'end' ? 'end' : [...done, { kind: 'follow', name: activity.name, port }]
}

function enter(walk: Walk, name: string): Item[] {
  const next = walk.root.children.find((one) => one.name === name)
  if (!next) return []
  walk.state = next
  walk.title = String(next.properties.Title ?? '')
  const first = next.children.filter(({ type }) => type === 'StateInitializationActivity')
  return [...run(first), { kind: 'wait', state: next }]
}

/** A state waits for its first command; with nothing but pauses the first of them is over at once. */
function waitFor(state: PortalState, scope: Scope, of: Activity): Item[] | Step {
  if (scope.walk.target !== null) return []
  const events = of.children.filter(({ type, isOn }) => type === 'EventDrivenActivity' && isOn)
  const commands = events.flatMap((event) =>
    event.children.slice(0, 1).filter(({ type }) => type === 'HandleExternalEventActivity'),
  )
  const [command] = commands
  if (!command) return run(events[0]?.children.slice(1) ?? [])
  return {
    kind: 'HandleExternalEventActivity',
    activityName: command.name,
    name: String(command.properties.Title ?? ''),
    description: '',
    state: scope.walk.title,
    people: commands.flatMap(({ properties }) => peopleOf(state, scope, properties.Permission)),
    decidedBy: 'any',
    delegation: 3,
    hoursToAnswer: null,
    parameters: {},
    endsOnRefusal: false,
  }
}
