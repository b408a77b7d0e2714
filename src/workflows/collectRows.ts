import { readFacts } from './facts'
import type { RowFilter, WorkflowFilter } from './filter'
import type { Watch } from './queries'
import { joinRows, readMatching } from './readRows'
import type { WorkflowListRow } from './row'

/** The whole filtered set, joined, by id: for a file. Throws PortalError, or the signal's reason. */
export async function collectRows(filter: WorkflowFilter | RowFilter, watch: Watch): Promise<WorkflowListRow[]> {
  const known = await readFacts()
  return joinRows(await readMatching(filter, known.facts, watch), known, watch)
}
