import { localStore } from '@/portal/localStore'

const LOCK_LIVES_MS = 120_000
const RENEWED_MS = 30_000

const tab = `${Date.now()}-${Math.random()}`
const releasing = new Map<string, Promise<unknown>>()

/** Takes the right to change a run, which one tab at a time has; answers how to give it back, or undefined where another tab has it. */
export async function holdRun(id: string): Promise<(() => void) | undefined> {
  await releasing.get(id) // our own, of a moment ago
  const locks = globalThis.navigator?.locks as LockManager | undefined // missing where the portal has only http
  return locks ? holdByBrowser(locks, id) : holdByNote(id)
}

function holdByBrowser(locks: LockManager, id: string): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    const over = locks.request(`workflow-desk/run/${id}`, { ifAvailable: true }, (lock) => {
      if (!lock) return resolve(undefined)
      return new Promise<void>((release) => resolve(release))
    })
    // A browser that keeps nothing for this frame may refuse locks as well.
    releasing.set(
      id,
      over.catch(() => resolve(holdByNote(id))),
    )
  })
}

// Two tabs that open the same run in the same instant are not kept apart by this; one person does not do that.
async function holdByNote(id: string): Promise<(() => void) | undefined> {
  const name = `run/${id}/lock`
  const [note] = (await localStore.get([name])) as [{ tab: string; at: number } | undefined]
  if (note && note.tab !== tab && note.at > Date.now() - LOCK_LIVES_MS) return undefined
  const write = () => localStore.set([[name, { tab, at: Date.now() }]])
  const ifStillOurs = async (then: () => Promise<void>) => {
    const [now] = (await localStore.get([name])) as [typeof note]
    if (now?.tab === tab) await then()
  }
  await write().catch(() => {}) // the run's own notes tell that nothing can be kept
  const renewing = setInterval(() => ifStillOurs(write).catch(() => {}), RENEWED_MS)
  return () => {
    clearInterval(renewing)
    releasing.set(
      id,
      ifStillOurs(() => localStore.remove([name])).catch(() => {}),
    )
  }
}
