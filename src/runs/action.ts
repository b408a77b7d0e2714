import type { ComponentType } from 'react'
import type { TextId } from '@/i18n/i18n'
import type { Command } from '@/portal/command'
import type { PortalError } from '@/portal/errors'
import type { Check, Scope, Target } from './run'

/** For long reads: can be cancelled, tells how far it is. */
export type Watch = { signal: AbortSignal; onProgress(progress: { loaded: number; total: number }): void }

/** What a look at a row showed, after its answer got lost or the portal refused it without saying why. */
export type Seen =
  /** the effect can be seen, and it is ours */
  | { kind: 'done'; note?: string }
  /** there is nothing left to act on */
  | { kind: 'gone' }
  /** as it was; `lockedUntil` where the portal works on it right now */
  | { kind: 'there'; lockedUntil?: string }
  /** reading cannot tell */
  | { kind: 'undecided' }

/**
 * What can be done to many rows, as a description; the machine in this folder does the rest. `Options` is what the person chooses for all
 * rows, `Query` what `matching` scopes are made of; both are plain data.
 */
export type RunAction<Options = unknown, Query = unknown> = {
  name: string
  /** most commands in one batch, and how many the first one has */
  batch: { first: number; most: number }
  /** from how many rows on the number must be typed; undefined: never */
  typeNumberFrom?: number
  /** Every target that matches now. Throws PortalError, or the signal's reason. */
  collect(query: Query, watch: Watch): Promise<Target[]>
  /** Each target as it is now, tested against the scope on our side. Every key gets a check. */
  check(targets: readonly Target[], scope: Scope, watch: Watch): Promise<Check[]>
  command(target: Target, options: Options): Command<unknown>
  /** What became of these, by key. `lost`: no answer came since `since` (epoch ms, this computer's clock); `refused`: the portal said no without a code. */
  look(targets: readonly Target[], options: Options, why: 'lost' | 'refused', since: number): Promise<ReadonlyMap<string, Seen>>
  /** a refusal that says nothing about the effect, besides those that `write` knows */
  isDoubtful?(error: PortalError): boolean
  /** whether a refusal must be looked into: the portal uses no code for "it is over already"; by default those without a code */
  mustLook?(error: PortalError): boolean
  /** what the portal answers, told in the result: a new workflow's id */
  noteOf?(result: unknown): string
  /** better notes for the rows of a batch that are done, by key; `note` is what `noteOf` made of the answer */
  settle?(done: readonly { target: Target; note: string }[]): Promise<ReadonlyMap<string, string>>
  /** what a person sets for all rows, on the check page and in the dialog of a single action */
  Options?: ComponentType<{ options: Options; onChange(options: Options): void; isSingle: boolean }>
  /** why it cannot be confirmed yet with these options, in the person's words */
  problem?(options: Options): string | undefined
  /** for "download what will be erased": all there is to know of the rows, as JSON */
  backup?(targets: readonly Target[], watch: Watch): Promise<unknown>
  words: ActionWords
}

/** Texts of an action; `n` is the number of rows, `people` of those who have tasks on them, `tasks` of their open tasks. */
export type ActionWords = {
  /** "Terminate {n} workflows": the page, the journal */
  title: TextId
  /** "Terminate {n}": the button */
  confirm: TextId
  /** "Terminate": the button of a single action */
  confirmOne: TextId
  /** "End {n} workflows?": the dialog's question */
  question: TextId
  /** what happens, as a list; each may use n, tasks, people */
  consequences: readonly TextId[]
  /** "Keep them": the safe button */
  keep: TextId
  /** "{n} ended": the result's headline */
  ended: TextId
  /** "“{title}” is ended": told after a single action */
  endedOne: TextId
  /** "{n} of {total} will be ended …": what stands above the preview; may use n, total, tasks, people */
  summary: TextId
  /** "Will be ended {n}": the preview's tab */
  chosen: TextId
  /** "Ending “{title}” in {s} s": told while a single action can be undone */
  soonOne: TextId
  /** "Not ended.": the portal refused a single action */
  notOne: TextId
  /** "“{title}” had ended already" */
  goneOne: TextId
  /** heads of the preview's columns */
  columns: { title: TextId; note: TextId; person: TextId; at: TextId }
}

/** An action with its own types, as the machine holds it. */
export const runAction = <Options, Query>(typed: RunAction<Options, Query>): RunAction => typed as unknown as RunAction

export type ActionTable = Readonly<Record<string, () => Promise<RunAction>>>
