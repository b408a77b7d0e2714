import { createStore, delMany, getMany, keys, setMany, type UseStore } from 'idb-keyval'
import { portal } from './send'
import { session } from './session'

// Filled only where the browser keeps nothing for a frame from another site.
const memory = new Map<string, unknown>()
let store: UseStore | undefined
let isBlocked = false
let hasWorked = false

/**
 * This browser's own store, by portal and person: for drafts and runs. Where the frame may keep nothing it lives as long as the page does,
 * and `lasts()` says so. Where it once worked and no longer does (a full disk), the call throws what the browser says: half of a story in
 * memory would be worse than none.
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
    const own = names.map(prefixed)
    for (const name of own) memory.delete(name)
    await tried((place) => delMany(own, place))
  },
  /** Whether what is kept outlives a reload; asks the browser by trying. */
  async lasts(): Promise<boolean> {
    await tried((own) => keys(own))
    return !isBlocked
  },
}

const prefixed = (name: string) => `${portal().handshake.memberId}/${session().userId}/${name}`

async function tried<Result>(use: (own: UseStore) => Promise<Result>, tries = 2): Promise<Result | undefined> {
  if (isBlocked) return undefined
  try {
    store ??= createStore('workflow-desk', 'kept')
    const result = await use(store)
    hasWorked = true
    return result
  } catch (error) {
    store = undefined // Safari closes connections; the next call opens a new one
    if (hasWorked && tries > 1) return tried(use, tries - 1)
    if (hasWorked) throw error
    isBlocked = true
    return undefined
  }
}
