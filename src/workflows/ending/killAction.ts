import { type RunAction, runAction } from '@/runs/action'
import { actionWords } from '@/runs/words'
import { killWorkflow } from '@/workflows/api'
import type { RowFilter } from '@/workflows/filter'
import { checkWorkflows, collectWorkflows, lookAtWorkflows, mayBeOver, workflowsBackup } from './endRuns'

const kill: RunAction<Record<string, never>, RowFilter> = {
  name: 'kill',
  batch: { first: 10, most: 50 },
  typeNumberFrom: 10,
  collect: collectWorkflows,
  check: checkWorkflows,
  command: ({ key }) => killWorkflow(key),
  look: (targets, _, why) => lookAtWorkflows(targets, why),
  mustLook: mayBeOver,
  backup: workflowsBackup,
  words: actionWords.kill,
}
export const killAction = runAction(kill)
