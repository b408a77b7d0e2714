import type { ActionTable, RunAction } from '@/runs/action'
import type { Run } from '@/runs/run'

let table: ActionTable = {}
let tell: (run: Run) => void = () => {}

/** What can be done, and who is told when a run has changed things. */
export function connectActions(actions: ActionTable, afterwards: (run: Run) => void): void {
  table = actions
  tell = afterwards
}

export const afterwards = (run: Run): void => tell(run)

/** The code of an action. Throws where it is unknown or cannot be loaded. */
export async function actionOf({ action }: Pick<Run, 'action'>): Promise<RunAction> {
  const load = table[action]
  if (!load) throw new RangeError(`There is no action ${action}`)
  return load()
}
