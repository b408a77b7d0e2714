import { createHash } from 'node:crypto'
import { createDemoState, DEFAULT_SCALE } from './demo/company.ts'
import { createPortal, type Portal } from './portal.ts'
import { portalOfToken } from './tokens.ts'

export type NamedPortal = { name: string; scale: number; portal: Portal }

/** Portals by name: each has data of its own, so that parallel tests never meet. The tokens say which one they belong to. */
export function createPortals(now: () => number = Date.now) {
  const named = new Map<string, NamedPortal>()

  function create(name: string, scale = DEFAULT_SCALE): NamedPortal {
    const state = createDemoState({ scale, now: now() })
    state.memberId = memberId(name) // what the app keeps in the browser is kept by member id
    const made = { name, scale, portal: createPortal({ state, now }) }
    named.set(name, made)
    return made
  }

  return {
    /** The portal of that name; a new one where there is none, or where another scale is asked for. */
    open(name: string, scale?: number): NamedPortal {
      const found = named.get(name)
      return found && (scale === undefined || scale === found.scale) ? found : create(name, scale)
    },
    /** Throws its data away and begins anew. */
    reset: (name: string, scale?: number): NamedPortal => create(name, scale ?? named.get(name)?.scale),
    ofToken: (token: string): Portal | undefined => {
      const member = portalOfToken(token)
      for (const { portal } of named.values()) if (portal.state.memberId === member) return portal
      return undefined
    },
  }
}
export type Portals = ReturnType<typeof createPortals>

const memberId = (name: string) => createHash('md5').update(name).digest('hex')
