import type { Changes, DeclaredChange } from '@/bpt/diff/changes'
import type { ToldStep } from '@/bpt/diff/steps/toldSteps'

export type Tally = Record<'added' | 'removed' | 'changed' | 'moved' | 'same', number>

/** How many things were added, removed …; together they are the rows below. */
export function tallyOf(changes: Changes, steps: readonly ToldStep[]): Tally {
  const tally: Tally = { added: 0, removed: 0, changed: 0, moved: 0, same: changes.same }
  for (const { change } of steps) tally[change.state] += 1
  const { after } = changes
  const lists: [readonly DeclaredChange[], number][] = [
    [changes.parameters, after.parameters.length],
    [changes.variables, after.variables.length],
    [changes.constants, after.constants.length],
  ]
  for (const [list, size] of lists) {
    for (const { state } of list) tally[state] += 1
    tally.same += size - list.filter(({ state }) => state !== 'removed').length
  }
  for (const { state } of changes.fields) tally[state] += 1
  return tally
}
