import type { Target } from '@/runs/run'
import { readFacts } from './facts'
import type { RowFilter, WorkflowFilter } from './filter'
import { meantBy } from './matches'
import type { Watch } from './queries'
import { joinRows, readMatching } from './readRows'
import type { WorkflowListRow } from './row'
import { handOverTargets } from './targets'

/** The whole filtered set, joined, by id: for a file. Throws PortalError, or the signal's reason. */
export async function collectRows(filter: WorkflowFilter | RowFilter, watch: Watch): Promise<WorkflowListRow[]> {
  const known = await readFacts()
  return joinRows(await readMatching(filter, known.facts, watch), known, watch)
}

/** Its open tasks as something to hand over; of workflows that are filtered by who holds them only these people's. Throws likewise. */
export async function collectHandOvers(filter: WorkflowFilter | RowFilter, watch: Watch): Promise<Target[]> {
  const known = await readFacts()
  const rows = await joinRows(await readMatching(filter, known.facts, watch), known, watch)
  return rows.flatMap((row) => handOverTargets(row, meantBy(filter, known.facts)))
}
