import * as z from 'zod/mini'
import { id, moment, number, rows, text } from '@/portal/wire'

/** What the portal tells of a document before a workflow is started on it. */
export type DocumentFacts = {
  id: number
  title: string
  /** what a search by title looks at: people are found by their last names */
  sought: string
  /** who answers for it; 0 where it is not told */
  person: number
  createdAt: string | null
  changedAt: string | null
}

const crmItemSchema = z.pipe(
  z.object({ id, title: text, name: text, lastName: text, assignedById: number, createdTime: moment, updatedTime: moment }),
  z.transform(
    (row): DocumentFacts => ({
      id: row.id,
      title: [row.name, row.lastName].filter(Boolean).join(' ') || row.title,
      sought: row.lastName || row.title,
      person: row.assignedById,
      createdAt: row.createdTime,
      changedAt: row.updatedTime,
    }),
  ),
)
export const crmFactsSchema = z.pipe(
  z.object({ items: rows(crmItemSchema) }),
  z.transform(({ items }) => items),
)

/** What CRM items are picked by when all that match are meant; moments are ISO, `createdBefore` exclusive. */
export type MatchConditions = { title: string; createdFrom: string | null; createdBefore: string | null }
