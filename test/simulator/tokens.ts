import type { PortalState } from './state.ts'

const LIFE_SECONDS = 3600

export type IssuedToken = { AUTH_ID: string; AUTH_EXPIRES: number; REFRESH_ID: string }

/** The portal (member id) that a token names; '' where it is none of ours. */
export const portalOfToken = (token: string): string => parse(token)?.memberId ?? ''

/** Tokens that carry their own meaning: `memberId.userId.number.issued`, a refresh token with `.r` at the end. */
export function createTokens(state: PortalState, now: () => number) {
  let number = 0
  let expiredUpTo = 0
  const issue = (userId: number): IssuedToken => {
    number += 1
    const token = `${state.memberId}.${userId}.${number}.${Math.floor(now() / 1000)}`
    return { AUTH_ID: token, AUTH_EXPIRES: LIFE_SECONDS, REFRESH_ID: `${token}.r` }
  }
  return {
    issue,
    expireAll: () => {
      expiredUpTo = number
    },
    refresh: (refreshId: string): IssuedToken | null => {
      const parsed = refreshId.endsWith('.r') ? parse(refreshId.slice(0, -2)) : undefined
      return parsed?.memberId === state.memberId ? issue(parsed.userId) : null
    },
    /** whose token it is */
    check: (token: string): { userId: number } | 'invalid' | 'expired' => {
      const parsed = parse(token)
      if (parsed?.memberId !== state.memberId || !state.people.some(({ id, active }) => id === parsed.userId && active))
        return 'invalid'
      const old = parsed.issued + LIFE_SECONDS < now() / 1000
      return old || parsed.number <= expiredUpTo ? 'expired' : { userId: parsed.userId }
    },
  }
}

function parse(token: string) {
  const found = /^(.+)\.(\d+)\.(\d+)\.(\d+)$/.exec(token)
  if (!found) return undefined
  return { memberId: found[1] ?? '', userId: Number(found[2]), number: Number(found[3]), issued: Number(found[4]) }
}
