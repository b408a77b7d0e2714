import * as z from 'zod/mini'
import type { Option } from '@/portal/options'

const entry = z.object({
  id: z.string(),
  action: z.string(),
  /** when its first order left, epoch ms */
  at: z.number(),
  /** how long it took so far */
  ms: z.number(),
  /** rows that were to be acted on */
  count: z.number(),
  /** the filter's words; '' for picked rows */
  words: z.string(),
  /** by outcome; those of 0 are left out */
  counts: z.record(z.string(), z.number()),
  finished: z.boolean(),
})
export type JournalEntry = z.output<typeof entry>

/** The newest runs of this person, as heads; newest first. Their rows are in the local store of the browser that made them. */
export const journalOption: Option<JournalEntry[]> = { of: 'user', name: 'runs', schema: z.array(entry), fallback: [] }
