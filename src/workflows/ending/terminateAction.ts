import { type RunAction, runAction } from '@/runs/action'
import { actionWords } from '@/runs/words'
import { terminateWorkflow } from '@/workflows/api'
import type { RowFilter } from '@/workflows/filter'
import { checkWorkflows, collectWorkflows, lookAtWorkflows, mayBeOver } from './endRuns'
import { defaultStatus, type Terminate, TerminateOptions } from './TerminateOptions'

const terminate: RunAction<Terminate, RowFilter> = {
  name: 'terminate',
  batch: { first: 10, most: 50 },
  collect: collectWorkflows,
  check: checkWorkflows,
  command: ({ key }, { status }) => terminateWorkflow(key, status.trim() || defaultStatus()),
  look: (targets, _, why) => lookAtWorkflows(targets, why),
  mustLook: mayBeOver,
  Options: TerminateOptions,
  words: actionWords.terminate,
}
export const terminateAction = runAction(terminate)
