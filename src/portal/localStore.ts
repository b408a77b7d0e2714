import { createStore, del, getMany, keys, setMany, type UseStore } from 'idb-keyval'
import { portal } from './send'
import { session } from './session'

// Filled only where the browser keeps nothing for a frame from another site.
const memory = new Map<string, unknown>()
let store: UseStore | undefined
let isBlocked = false

/**
 * This browser's own store, by portal and person: for drafts and runs. Where the frame may keep nothing it lives as long as the page does,
 * and `lasts()` says so.
 */
export const localStore = {
  /** values in the order of the keys; undefined where there is none */
  async get(names: readonly string[]): Promise<unknown[]> {
    return (await tried((own) => getMany(names.map(prefixed), own))) ?? names.map((name) => memory.get(prefixed(name)))
  },
  /** all at once or none */
  async set(entries: readonly (readonly [name: string, value: unknown])[]): Promise<void> {
    const own = entries.map(([name, value]): [string, unknown] => [prefixed(name), value])
    const kept = await tried(async (place) => {
      await setMany(own, place)
      return true
    })
    if (!kept) for (const [name, value] of own) memory.set(name, value)
  },
  async names(beginning: string): Promise<string[]> {
    const all = (await tried((own) => keys<string>(own))) ?? [...memory.keys()]
    const own = prefixed('')
    return all.filter((key) => key.startsWith(own + beginning)).map((key) => key.slice(own.length))
  },
  async remove(names: readonly string[]): Promise<void> {
    for (const name of names.map(prefixed)) {
      memory.delete(name)
      await tried((own) => del(name, own))
    }
  },
  /** Whether what is kept outlives a reload; asks the browser by trying. */
  async lasts(): Promise<boolean> {
    await tried((own) => keys(own))
    return !isBlocked
  },
}

const prefixed = (name: string) => `${portal().handshake.memberId}/${session().userId}/${name}`

async function tried<Result>(use: (own: UseStore) => Promise<Result>): Promise<Result | undefined> {
  if (isBlocked) return undefined
  try {
    store ??= createStore('workflow-desk', 'kept')
    return await use(store)
  } catch {
    isBlocked = true
    return undefined
  }
}
