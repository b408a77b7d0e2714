type Tab = { isClosed: boolean }

/**
 * What tabs of one browser share: an IndexedDB of one store, as far as idb-keyval uses it, and Web Locks. A closed tab gets no answer any
 * more, and its locks are free.
 */
export function createBrowser({ hasLocks = true, keeps = true } = {}) {
  const stored = new Map<string, unknown>()
  const held = new Map<string, Tab>()
  const browser = {
    stored,
    /** writes fail, as on a full disk */
    isFull: false,
    /** how long a write takes */
    writesTakeMs: 0,
    /** Makes it the tab that code runs in from now on. */
    openTab() {
      const tab: Tab = { isClosed: false }
      put('indexedDB', keeps ? database(tab) : undefined)
      Object.defineProperty(navigator, 'locks', { value: hasLocks ? locks(tab) : undefined, configurable: true })
      return {
        tab,
        close() {
          tab.isClosed = true
          for (const [name, owner] of held) if (owner === tab) held.delete(name)
        },
      }
    },
  }

  const put = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })

  type Request = { result?: unknown; error?: unknown; onsuccess?: () => void; oncomplete?: () => void; onabort?: () => void }
  const soon = (tab: Tab, then: () => unknown) => void Promise.resolve().then(() => !tab.isClosed && then())
  function answered(tab: Tab, result: unknown): Request {
    const request: Request = { result }
    soon(tab, () => request.onsuccess?.())
    return request
  }

  function database(tab: Tab) {
    const transaction = () => {
      const changes: (() => void)[] = []
      const own: Request = {}
      soon(tab, async () => {
        if (changes.length > 0 && browser.writesTakeMs > 0) await new Promise((done) => setTimeout(done, browser.writesTakeMs))
        if (changes.length > 0 && browser.isFull) {
          own.error = new DOMException('Full', 'QuotaExceededError')
          own.onabort?.()
          return
        }
        for (const change of changes) change()
        own.oncomplete?.()
      })
      const store = {
        transaction: own,
        get: (key: string) => answered(tab, structuredClone(stored.get(key))),
        getAllKeys: () => answered(tab, [...stored.keys()]),
        put(value: unknown, key: string) {
          const copy = structuredClone(value)
          changes.push(() => stored.set(key, copy))
        },
        delete: (key: string) => changes.push(() => stored.delete(key)),
      }
      return { objectStore: () => store }
    }
    return { open: () => answered(tab, { transaction }) }
  }

  function locks(tab: Tab) {
    return {
      async request(name: string, _options: unknown, use: (lock: unknown) => unknown) {
        await Promise.resolve()
        if (held.has(name)) return use(null)
        held.set(name, tab)
        const result = await use({ name })
        if (held.get(name) === tab) held.delete(name)
        return result
      },
    }
  }
  return browser
}
export type Browser = ReturnType<typeof createBrowser>
