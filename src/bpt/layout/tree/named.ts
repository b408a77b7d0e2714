import { flowOf } from '@/bpt/model/kinds'
import type { Activity } from '@/bpt/template'
import type { Visited } from './order'

/** Whether it is only a wrapper without meaning of its own, which is not drawn: its steps are. An answer is one with a meaning. */
export function isWrapper({ activity, parent }: Visited): boolean {
  if (activity.type !== 'SequenceActivity') return false
  const around = flowOf(parent)
  return around !== 'answers' && around !== 'branches'
}

/** The step that the label of an event also stands for: a button, a pause. */
export function eventOf({ type, children }: Activity): Activity | undefined {
  const [first] = children
  return type === 'EventDrivenActivity' && first && first.children.length === 0 && flowOf(first) === 'step' ? first : undefined
}
