import { type RunAction, runAction, type Seen } from '@/runs/action'
import type { Check, Target } from '@/runs/run'
import { terminateWorkflow, workflowPage } from '@/workflows/api'
import type { Workflow } from '@/workflows/schema'
import { target } from './runTargets.ts'

type Door = typeof import('@/portal/portal')

/** Ends workflows, told as simply as an action can be. */
export function testAction(door: Door): RunAction {
  const alive = async (keys: readonly string[]): Promise<Map<string, Workflow>> => {
    const found = new Map<string, Workflow>()
    for (let start = 0; start < keys.length; start += 50) {
      const ids = keys.slice(start, start + 50)
      const { rows } = await door.readPage(workflowPage({ filter: { ID: ids } }))
      for (const row of rows) found.set(row.id, row)
    }
    return found
  }
  const keysOf = (targets: readonly Target[]) => targets.map(({ key }) => key)
  return runAction<{ status: string }, { templateId: number }>({
    name: 'terminate',
    batch: { first: 10, most: 50 },
    async collect({ templateId }, { onProgress, signal }) {
      const { rows } = await door.readPage(workflowPage({ filter: { TEMPLATE_ID: templateId }, order: { ID: 'ASC' } }))
      signal.throwIfAborted()
      onProgress({ loaded: rows.length, total: rows.length })
      return rows.map(({ id }) => target(id))
    },
    async check(targets) {
      const found = await alive(keysOf(targets))
      return targets.map(({ key }): Check => ({ key, state: found.has(key) ? 'fine' : 'gone' }))
    },
    command: ({ key }, { status }) => terminateWorkflow(key, status),
    async look(targets, _options, why) {
      const found = await alive(keysOf(targets))
      const gone: Seen = why === 'lost' ? { kind: 'done' } : { kind: 'gone' }
      return new Map(targets.map(({ key }) => [key, found.has(key) ? { kind: 'there' } : gone]))
    },
    words: {} as RunAction['words'],
  })
}
