import type { Connection } from '@/portal/connection'
import { portal } from '@/portal/send'
import { keepers } from './keepers'
import { isActive } from './reducer'
import { type RunHead, readHead, readHeads, readRun } from './runStore'
import { isOrphaned, work } from './work'

const found = new WeakMap<Connection, Promise<void>>()
const headsFound = new WeakMap<Connection, Promise<void>>()

/** Takes up what this browser knows of runs that were confirmed and are not over, once a page. They wait for the person. */
export const findRuns = (): Promise<void> => onceIn(found, () => takeAll(isActive))

/** Learns of all other runs as well, without their rows. */
export const findHeads = (): Promise<void> => onceIn(headsFound, async () => keepers.tellHeads(await readHeads()))

/** Reads one run, and goes on with its preparation where a reload broke that off. */
export async function findRun(id: string): Promise<void> {
  const head = keepers.get(id) ? undefined : await readHead(id).catch(() => undefined)
  if (head) await take(head)
  const keeper = keepers.get(id)
  if (!keeper) keepers.miss(id)
  else if (['collecting', 'checking'].includes(keeper.run.phase.kind)) void work(keeper)
}

async function takeAll(wanted: (head: RunHead) => boolean): Promise<void> {
  for (const head of await readHeads()) if (wanted(head)) await take(head)
}

async function take(head: RunHead): Promise<void> {
  const read = keepers.get(head.id) ? undefined : await readRun(head)
  if (!read || keepers.get(head.id)) return
  const keeper = keepers.add(read.run, read.length)
  if (isOrphaned(read.run)) void work(keeper)
}

// A store that cannot be read now may be later.
function onceIn(done: WeakMap<Connection, Promise<void>>, find: () => Promise<void>): Promise<void> {
  const connection = portal()
  const finding = done.get(connection) ?? find().catch(() => void done.delete(connection))
  done.set(connection, finding)
  return finding
}
