import type { PortalError } from '@/portal/errors'
import type { WriteOutcome } from '@/portal/portal'
import type { RunAction, Seen } from '@/runs/action'
import type { RowAnswer, Target } from '@/runs/run'

type Batch = {
  action: RunAction
  options: unknown
  targets: readonly Target[]
  /** one for each target; undefined: sent or not, nobody can tell */
  outcomes: readonly (WriteOutcome<unknown> | undefined)[]
  since: number
  at: number
}

/** What the portal's answers mean for each row; refusals that may mean "it is over already" are looked into. */
export async function answersOf(batch: Batch): Promise<RowAnswer[]> {
  const { action, options, targets, outcomes, since } = batch
  const answers = await withSettledNotes(
    batch,
    targets.map((target, index) => ({ key: target.key, state: stateOf(outcomes[index], batch) })),
  )
  const unclear = targets.filter((_, index) => answers[index]?.state.kind === 'refused' && mustLook(action, outcomes[index]))
  if (unclear.length === 0) return answers
  // Without a look the portal's own words stand, and they are true.
  const seen = await action.look(unclear, options, 'refused', since).catch((): ReadonlyMap<string, Seen> => new Map())
  return answers.map((answer) => ({ ...answer, state: seenAfterRefusal(answer.state, seen.get(answer.key), batch.at) }))
}

// What can be said better once the portal is through; without it the note stays what the portal answered.
async function withSettledNotes({ action, targets }: Batch, answers: RowAnswer[]): Promise<RowAnswer[]> {
  const done = targets.flatMap((target, index) => {
    const state = answers[index]?.state
    return state?.kind === 'done' ? [{ target, note: state.note ?? '' }] : []
  })
  if (!action.settle || done.length === 0) return answers
  const notes = await action.settle(done).catch((): ReadonlyMap<string, string> => new Map())
  return answers.map(({ key, state }) => ({
    key,
    state: state.kind === 'done' ? withNote({ kind: 'done', at: state.at }, notes.get(key) ?? state.note) : state,
  }))
}

/** Certainly not carried out: the row's turn comes again. */
export const wasHeldBack = (outcome: WriteOutcome<unknown> | undefined): PortalError | undefined => {
  if (outcome?.state !== 'refused') return undefined
  const { error } = outcome
  return error.code === 'NOT_SENT' || ['limit', 'operationTime', 'expired'].includes(error.kind) ? error : undefined
}

function stateOf(outcome: WriteOutcome<unknown> | undefined, { action, since, at }: Batch): RowAnswer['state'] {
  if (outcome?.state === 'done') return withNote({ kind: 'done', at }, action.noteOf?.(outcome.result))
  if (wasHeldBack(outcome)) return { kind: 'toDo' }
  if (outcome?.state !== 'refused' || action.isDoubtful?.(outcome.error)) return { kind: 'inDoubt', at, since }
  const { message, code, kind } = outcome.error
  return { kind: 'refused', at, words: message, code, error: kind }
}

function mustLook(action: RunAction, outcome: WriteOutcome<unknown> | undefined): boolean {
  if (outcome?.state !== 'refused') return false
  return action.mustLook ? action.mustLook(outcome.error) : outcome.error.kind === 'portalText'
}

function seenAfterRefusal(state: RowAnswer['state'], seen: Seen | undefined, at: number): RowAnswer['state'] {
  if (state.kind !== 'refused' || !seen) return state
  if (seen.kind === 'done') return withNote({ kind: 'done', at }, seen.note)
  if (seen.kind === 'gone') return { kind: 'gone', at }
  return seen.kind === 'there' && seen.lockedUntil ? { ...state, lockedUntil: seen.lockedUntil } : state
}

/** What a look says about a row whose answer got lost; it never gets its turn again. */
export function seenAfterLoss(seen: Seen | undefined, at: number): RowAnswer['state'] {
  if (seen?.kind === 'done') return withNote({ kind: 'done', at }, seen.note)
  if (seen?.kind === 'gone') return { kind: 'gone', at }
  return { kind: seen?.kind === 'there' ? 'notDone' : 'unknown', at }
}

const withNote = (state: { kind: 'done'; at: number }, note: string | undefined): RowAnswer['state'] =>
  note ? { ...state, note } : state
