import type { PortalErrorKind } from '@/portal/errors'

/** One thing a run acts on: a workflow, a task of a person, a document to start on. Plain data: it is kept in the local store. */
export type Target = {
  /** one of a kind within the run */
  key: string
  /** the document's title, or its raw id */
  title: string
  /** the second line: the template's name */
  detail: string
  document: DocumentId
  /** told in the preview: the task that is lost, who holds it … */
  note: string
  /** the person beside it: who started it, or who has the task; 0: the portal itself */
  person: number | null
  /** the moment beside it (ISO) */
  at: string | null
  /** open tasks that go with it, one entry a person */
  tasks: readonly { id: number; userId: number }[]
  /** what the action needs to know of it, such as MODIFIED as the administrator saw it */
  data: Readonly<Record<string, string | number | null>>
}
export type DocumentId = { module: string; entity: string; id: string }

/** What is to be acted on: these, or all that match a query of the action's own kind at the time it is collected. */
export type Scope =
  | { kind: 'picked'; targets: readonly Target[] }
  /** `words`: the filter as the journal tells it */
  | { kind: 'matching'; query: unknown; words: string }

/** Why a row is left out. A person may include robots', changed and doubled ones after all; the others never. */
export type LeftOut = 'robot' | 'changed' | 'double' | 'mismatch' | 'gone' | 'full' | 'unfit'
export const includable: readonly LeftOut[] = ['robot', 'changed', 'double']

export type RowState =
  | { kind: 'unchecked' }
  | { kind: 'leftOut'; why: LeftOut }
  | { kind: 'toDo' }
  /** written down before its batch leaves; after a reload such a row is in doubt */
  | { kind: 'sent'; at: number }
  /** no answer came to what was sent at `since`; looked at 60 s after `at`, when the portal must be through */
  | { kind: 'inDoubt'; at: number; since: number }
  // The outcomes:
  | { kind: 'done'; at: number; note?: string }
  | { kind: 'gone'; at: number }
  | { kind: 'refused'; at: number; words: string; code: string; error: PortalErrorKind; lockedUntil?: string }
  /** the answer got lost, and a look showed that nothing was done */
  | { kind: 'notDone'; at: number }
  /** the run was stopped before its turn */
  | { kind: 'notSent' }
  /** nobody can tell; never tried again by itself */
  | { kind: 'unknown'; at: number }
export type Outcome = 'done' | 'gone' | 'refused' | 'notDone' | 'notSent' | 'unknown'

export type RunRow = { target: Target; state: RowState /** a group a person included after all */; included?: LeftOut }

export type Phase =
  | { kind: 'collecting' }
  | { kind: 'checking' }
  /** collecting or checking failed; nothing was written */
  | { kind: 'failed'; error: PortalErrorKind; words: string }
  /** checked; the person looks at it */
  | { kind: 'ready'; checkedAt: number }
  /** confirmed; the first order leaves at `until` */
  | { kind: 'grace'; until: number; checkedAt: number }
  | { kind: 'running' }
  | { kind: 'paused'; why: 'person' | 'found' }
  /** the batch on its way is the last */
  | { kind: 'stopping' }
  /** all is sent; rows in doubt are waited for and looked at */
  | { kind: 'settling' }
  | { kind: 'finished'; at: number }

/** A bulk action as a value; `reducer.ts` is the only way it changes, the pages only draw it. */
export type Run = {
  id: string
  /** the name of its action in the table that app/ hands over */
  action: string
  scope: Scope
  /** the action's own, such as the status text */
  options: unknown
  /** the address it came from */
  back: string
  createdAt: number
  /** a single action: no preview and no result page */
  single: boolean
  phase: Phase
  rows: readonly RunRow[]
  startedAt: number | null
  /** when an answer came for how many rows, and how long it took: the latest few, for rate and time left */
  pace: readonly { at: number; rows: number; ms: number }[]
}

/** What can happen to a run. Times are epoch ms. */
export type RunEvent =
  | { type: 'collected'; targets: readonly Target[] }
  | { type: 'failed'; error: PortalErrorKind; words: string }
  | { type: 'checked'; at: number; checks: readonly Check[] }
  | { type: 'checkAgain' }
  | { type: 'include'; why: LeftOut }
  | { type: 'exclude'; why: LeftOut }
  | { type: 'optionsChanged'; options: unknown }
  | { type: 'confirmed'; until: number }
  | { type: 'undone' }
  | { type: 'began'; at: number }
  | { type: 'sending'; keys: readonly string[]; at: number }
  /** `since`: when its rows were `sending`; an answer to an earlier sending is none to this one */
  | { type: 'answered'; since: number; answers: readonly RowAnswer[]; at: number; ms: number }
  | { type: 'looked'; answers: readonly RowAnswer[]; at: number }
  | { type: 'paused' }
  | { type: 'resumed' }
  | { type: 'stopped'; at: number }
  /** found again after a reload: what was on its way is in doubt, the rest waits for the person */
  | { type: 'found'; at: number }

/** What a check found; a fresh target where the portal told more than was known. */
export type Check = { key: string; state: 'fine' | LeftOut; target?: Target }
/** `toDo`: certainly not carried out, its turn comes again. */
export type RowAnswer = { key: string; state: Exclude<RowState, { kind: 'unchecked' | 'leftOut' | 'sent' | 'notSent' }> }
