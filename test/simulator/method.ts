import type { Faults } from './faults.ts'
import type { PhpMap } from './php.ts'
import { accessDenied } from './restError.ts'
import type { Person, PortalState } from './state.ts'

export type Caller = { userId: number; app: boolean }

/** What a method works with. */
export type Context = { state: PortalState; faults: Faults; caller: Caller; me: Person; now: number }
export type Answer = { result: unknown; total?: number; next?: number }

/** A REST method. `scope`: any of these is enough, none is needed where empty. `robots`: also on plans with robots only. */
export type Method = {
  scope: readonly string[]
  robots?: boolean
  run(context: Context, params: PhpMap): Answer
}

export const answer = (result: unknown): Answer => ({ result })

export function requireAdmin({ me }: Context): void {
  if (!me.admin) throw accessDenied()
}

/** First the application, then the administrator: the portal's order. */
export function requireAppAdmin(context: Context): void {
  requireApp(context)
  requireAdmin(context)
}

export function requireApp({ caller }: Context): void {
  if (!caller.app) throw accessDenied('Application context required')
}

/** Whether one is the head of a department of the other, or of one above it. */
export function isHeadOf(state: PortalState, headId: number, userId: number): boolean {
  if (headId === userId) return false
  const ids = [...(state.people.find(({ id }) => id === userId)?.departments ?? [])]
  const seen = new Set<number>()
  for (let id = ids.pop(); id !== undefined; id = ids.pop()) {
    const department = state.departments.find((one) => one.id === id)
    if (!department || seen.has(id)) continue
    seen.add(id)
    if (department.head === headId) return true
    if (department.parent !== null) ids.push(department.parent)
  }
  return false
}
