import * as z from 'zod/mini'
import { id, rows, text } from '@/portal/wire'

const named = (key: string, name: string) => ({ key, name })
export const smartTypesSchema = z.pipe(
  z.object({ types: rows(z.object({ entityTypeId: id, title: text })) }),
  z.transform(({ types }) => types.map((row) => named(`DYNAMIC_${row.entityTypeId}`, row.title))),
)
export const listNamesSchema = rows(
  z.pipe(
    z.object({ ID: id, NAME: text }),
    z.transform((row) => named(`iblock_${row.ID}`, row.NAME)),
  ),
)

export const smartRowsSchema = z.pipe(
  z.object({ types: rows(z.object({ id, entityTypeId: id, title: text })) }),
  z.transform(({ types }) => types),
)
const namedRow = z.pipe(
  z.object({ ID: id, NAME: text }),
  z.transform((row) => ({ id: row.ID, name: row.NAME })),
)
export const listRowsSchema = rows(namedRow)
export const storageRowsSchema = rows(namedRow)
