import type { Target } from '@/runs/run'
import { handOverTargets } from '@/workflows/ending/targets'
import { readFacts } from '@/workflows/facts'
import type { RowFilter, WorkflowFilter } from '@/workflows/filter'
import { meantBy } from '@/workflows/matches'
import type { Watch } from '@/workflows/queries'
import type { WorkflowListRow } from '@/workflows/row'
import { joinRows, readMatching } from './readRows'

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
