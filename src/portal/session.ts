import * as z from 'zod/mini'
import { command, Reference } from './command'

/** Who looks at the app, asked of the portal at boot and true until the frame is opened again. */
export type Session = {
  userId: number
  name: string
  /** may see and end everything; `user.admin`, never the SDK's isAdmin */
  isAdmin: boolean
  /** leads a department: may see and hand over its people's tasks */
  isHead: boolean
  /** IANA name; the person's own, else this computer's */
  timeZone: string
}

let current: Session | undefined

/** The person at the screen. Throws before boot is through. */
export function session(): Session {
  if (!current) throw new Error('There is no session yet')
  return current
}

const flag = z.pipe(
  z.unknown(),
  z.transform((value) => value === true || value === 'true' || value === 'Y' || value === 1 || value === '1'),
)
const profileSchema = z.pipe(
  z.object({
    ID: z.coerce.number(),
    NAME: z.nullish(z.string()),
    LAST_NAME: z.nullish(z.string()),
    TIME_ZONE: z.nullish(z.string()),
  }),
  z.transform((row) => ({
    userId: row.ID,
    name: [row.NAME, row.LAST_NAME].filter(Boolean).join(' '),
    timeZone: row.TIME_ZONE ?? '',
  })),
)

/** Stands for the person's id in commands that travel with `sessionCommands`. */
export const me = new Reference('me', 'ID')

/** The session's part of the first request; its names must stay as they are, `me` refers to them. */
export const sessionCommands = {
  me: command('profile', {}, profileSchema),
  admin: command('user.admin', {}, flag),
  heads: command('department.get', { UF_HEAD: me }, z.array(z.looseObject({ ID: z.coerce.number() }))),
}

/** Remembers the person for the rest of the page's life. */
export function openSession(profile: z.output<typeof profileSchema>, isAdmin: boolean, isHead: boolean): Session {
  current = { ...profile, isAdmin, isHead, timeZone: knownZone(profile.timeZone) ?? localZone() }
  return current
}

/** The person's zone; before boot this computer's, the best guess there is. */
export const personalZone = (): string => current?.timeZone ?? localZone()

const localZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

function knownZone(zone: string): string | undefined {
  try {
    return zone ? Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone : undefined
  } catch {
    return undefined
  }
}
