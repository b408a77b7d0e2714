import { toJsonShape } from './php.ts'
import type { PortalState } from './state.ts'
import type { IssuedToken } from './tokens.ts'

export type Origin = { host: string; https: boolean }

/** What the portal's page answers to getInitData: SDK.md §2. */
export const createHandshake =
  (state: PortalState, issueToken: (userId: number) => IssuedToken) =>
  (userId: number, { host, https }: Origin, placement = 'DEFAULT', options: unknown = ''): Record<string, unknown> => {
    const person = state.people.find(({ id }) => id === userId)
    const told = {
      LANG: state.language,
      DOMAIN: host,
      PROTOCOL: https ? 1 : 0,
      PATH: '/rest',
      ...issueToken(userId),
      MEMBER_ID: state.memberId,
      FIRST_RUN: false,
      // Also true for those who may merely install apps.
      IS_ADMIN: person?.admin === true || person?.installsApps === true,
      INSTALL: state.installed === false,
      USER_OPTIONS: toJsonShape(state.userOptions[userId] ?? {}),
      APP_OPTIONS: toJsonShape(state.appOptions),
      PLACEMENT: placement,
      PLACEMENT_OPTIONS: options,
    }
    return structuredClone(told)
  }
