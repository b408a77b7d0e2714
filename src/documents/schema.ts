import * as z from 'zod/mini'
import { id, rows, text } from '@/portal/wire'

const crmItemSchema = z.pipe(
  z.object({ id, title: text, name: text, lastName: text }),
  z.transform((row) => ({ id: row.id, title: [row.name, row.lastName].filter(Boolean).join(' ') || row.title })),
)

/** crm.item.list: contacts have a name where the others have a title. */
export const crmItemsSchema = z.pipe(
  z.object({ items: rows(crmItemSchema) }),
  z.transform((answer) => answer.items),
)

export const listElementsSchema = rows(
  z.pipe(
    z.object({ ID: id, NAME: text }),
    z.transform((row) => ({ id: row.ID, title: row.NAME })),
  ),
)

export const driveFileSchema = z.pipe(
  z.object({ ID: id, NAME: text }),
  z.transform((row): Titled[] => [{ id: row.ID, title: row.NAME }]),
)

/** A thing with a number and a title; '' where the portal has none. */
export type Titled = { id: number; title: string }
