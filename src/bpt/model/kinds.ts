import type { Activity } from '@/bpt/template'

/** How its children run (BPT_FORMAT §5). */
export type Flow =
  | 'step' // has none
  | 'sequence' // one after another, a wrapper without meaning of its own
  | 'choice' // the first branch whose condition holds
  | 'parallel' // all at once, joined
  | 'loop'
  | 'block' // a group in a frame
  | 'events' // the first event wins
  | 'answers' // first child: yes or filled in; second: no or declined
  | 'branches' // an unknown activity with sequences below it
  | 'state'
  | 'end' // no line leaves it
  | 'goto' // leads to another state
/** The colour of its icon: blue asks people, amber branches, violet waits or loops, grey does. */
export type Look = 'asks' | 'branches' | 'waits' | 'does'

const rows: Record<string, [Flow, Look]> = {
  SequentialWorkflowActivity: ['sequence', 'does'],
  StateMachineWorkflowActivity: ['sequence', 'does'],
  NodeWorkflowActivity: ['sequence', 'does'],
  SequenceActivity: ['sequence', 'does'],
  IfElseActivity: ['choice', 'branches'],
  IfElseBranchActivity: ['sequence', 'branches'],
  ParallelActivity: ['parallel', 'branches'],
  WhileActivity: ['loop', 'waits'],
  ForEachActivity: ['loop', 'waits'],
  EmptyBlockActivity: ['block', 'does'],
  ListenActivity: ['events', 'waits'],
  EventDrivenActivity: ['sequence', 'waits'],
  StateActivity: ['state', 'does'],
  StateInitializationActivity: ['sequence', 'does'],
  StateFinalizationActivity: ['sequence', 'does'],
  SetStateActivity: ['goto', 'branches'],
  HandleExternalEventActivity: ['step', 'waits'],
  ApproveActivity: ['answers', 'asks'],
  RequestInformationOptionalActivity: ['answers', 'asks'],
  ReviewActivity: ['step', 'asks'],
  RequestInformationActivity: ['step', 'asks'],
  DelayActivity: ['step', 'waits'],
  RobotDelayActivity: ['step', 'waits'],
  TerminateActivity: ['end', 'does'],
}

/** How an activity runs what is below it. Those of custom modules are told by what they hold. */
export function flowOf({ type, children }: Pick<Activity, 'type' | 'children'>): Flow {
  const known = Object.hasOwn(rows, type) ? rows[type]?.[0] : undefined
  if (known) return known === 'answers' && children.length === 0 ? 'step' : known
  if (children.filter((child) => child.type === 'SequenceActivity').length >= 2) return 'branches'
  return children.length > 0 ? 'block' : 'step'
}

export const lookOf = ({ type }: Pick<Activity, 'type'>): Look =>
  (Object.hasOwn(rows, type) ? rows[type]?.[1] : undefined) ?? 'does'
