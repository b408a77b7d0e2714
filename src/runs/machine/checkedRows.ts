import type { Check, LeftOut, RunRow } from '@/runs/run'

/** The rows after a check; groups that a person included stay so. A row that nobody checked is not acted on. */
export function checked(rows: readonly RunRow[], checks: readonly Check[]): RunRow[] {
  const byKey = new Map(checks.map((check) => [check.key, check]))
  return rows.map(({ target, included }) => {
    const check = byKey.get(target.key)
    const fresh = check?.target ? { ...check.target, key: target.key } : target
    const found = check?.state ?? 'unfit'
    if (found === 'fine') return { target: fresh, state: { kind: 'toDo' } }
    if (found === included) return { target: fresh, state: { kind: 'toDo' }, included }
    return { target: fresh, state: { kind: 'leftOut', why: found } }
  })
}

/** Back among those that are acted on, where it was left out for this. */
export const include = (row: RunRow, why: LeftOut): RunRow =>
  row.state.kind === 'leftOut' && row.state.why === why ? { ...row, state: { kind: 'toDo' }, included: why } : row

/** Left out again. */
export const exclude = (row: RunRow, why: LeftOut): RunRow =>
  row.included === why ? { target: row.target, state: { kind: 'leftOut', why } } : row
