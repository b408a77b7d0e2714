import type { ActivityChange, Changes } from '@/bpt/diff/changes'

/** How an activity differs. One that is changed may be moved, too. */
export type Mark = { state: ActivityChange['state']; isMoved: boolean }
export const markStates = ['added', 'removed', 'changed', 'moved'] as const

/** What differs, by the ids of the picture in which what was removed stands as a ghost. */
export function marksOf(changes: Changes | undefined): Map<string, Mark> {
  return new Map(
    (changes?.activities ?? []).map((change) => [
      change.state === 'removed' ? change.before.id : change.after.id,
      { state: change.state, isMoved: change.state === 'moved' || ('isMoved' in change && change.isMoved) },
    ]),
  )
}
