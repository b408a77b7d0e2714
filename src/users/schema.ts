import * as z from 'zod/mini'
import { id, rows, text } from '@/portal/wire'

/** A row of user.get and user.search; what is told depends on the app's scope. */
export const userSchema = z.pipe(
  z.object({
    ID: id,
    NAME: text,
    LAST_NAME: text,
    EMAIL: text,
    WORK_POSITION: text,
    PERSONAL_PHOTO: text,
    ACTIVE: text,
  }),
  z.transform((row) => ({
    id: row.ID,
    name: [row.NAME, row.LAST_NAME].filter(Boolean).join(' ') || row.EMAIL,
    position: row.WORK_POSITION,
    // A path without a host would be looked for on the app's own host.
    photo: /^https?:/.test(row.PERSONAL_PHOTO) ? row.PERSONAL_PHOTO : '',
    // Bots and old portals leave it out: only a clear "no" means that somebody left.
    isActive: !['false', 'N', '0'].includes(row.ACTIVE),
  })),
)
export type User = z.output<typeof userSchema>

export const usersSchema = rows(userSchema)
