import type { LeftOut, RunRow } from '@/runs/run'

/** Rows that a check left out for one reason, or that a person has included after all. */
export type LeftOutGroup = { why: LeftOut; leftOut: number; included: number }

const order: readonly LeftOut[] = ['robot', 'changed', 'double', 'full', 'mismatch', 'gone', 'unfit']

/** The reasons there are, those a person can do something about first. */
export function leftOutGroups(rows: readonly RunRow[]): LeftOutGroup[] {
  const count = (is: (row: RunRow) => boolean) => rows.reduce((sum, row) => sum + (is(row) ? 1 : 0), 0)
  return order
    .map((why) => ({
      why,
      leftOut: count(({ state }) => state.kind === 'leftOut' && state.why === why),
      included: count(({ included }) => included === why),
    }))
    .filter(({ leftOut, included }) => leftOut + included > 0)
}
