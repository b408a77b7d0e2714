import type { LeftOut, Run, Scope, Target } from './run'

// Contract; built by the machine.

export type Preparation = { action: string; scope: Scope; options: unknown /** address to go back to */; back: string }

export declare function connectRuns(actions: import('./action').ActionTable, afterwards: (run: Run) => void): void
/** Creates a run, collects and checks its rows; nothing is written yet. Answers its id: its page is `paths.run(id)`. */
export declare function prepareRun(preparation: Preparation): string
/** Acts on one target, without preview: grace at once, then the order. */
export declare function runSingle(action: string, target: Target, options: unknown): string
export declare const runControls: {
  setOptions(id: string, options: unknown): void
  include(id: string, why: LeftOut): void
  exclude(id: string, why: LeftOut): void
  checkAgain(id: string): void
  confirm(id: string): Promise<void>
  undo(id: string): void
  pause(id: string): void
  resume(id: string): void
  stop(id: string): void
  /** a new run over the rows of these outcomes; answers its id */
  retry(id: string, keys: readonly string[]): string
  /** forgets a run that has written nothing yet */
  discard(id: string): Promise<void>
}
