import { expect } from 'vitest'
import type { Command } from '@/portal/command'
import { encodeForm } from '@/portal/encode'
import { refusal } from '@/portal/errors'
import { decodeForm } from '../simulator/form'
import { ADMIN, smallPortal } from '../simulator/smallPortal'

type Body = { result?: unknown; total?: number; time?: object; error?: string; error_description?: string }

/** A fresh small portal, asked as the app asks: commands become a form, and refusals a PortalError's kind. */
export function simulated() {
  const { state, portal } = smallPortal()
  function call(method: string, params: Record<string, unknown>, { userId = ADMIN, app = true } = {}) {
    const { status, body } = portal.call(method, params, { userId, app })
    return { status, body: body as Body }
  }
  return {
    state,
    call,
    answer<Result>(command: Command<Result>, userId = ADMIN) {
      const { body } = call(command.method, decodeForm(encodeForm(command.params)), { userId })
      return { ...body, read: command.schema.parse(body.result) }
    },
    refused(method: string, params: Record<string, unknown>, caller?: { userId?: number; app?: boolean }) {
      const { status, body } = call(method, params, caller)
      const { error = 'not refused', error_description: text = '' } = body
      return { status, code: error, text, kind: refusal(method, status, error, text).kind }
    },
  }
}

export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('There is no such thing here')
  return value
}

/** The kinds of a row's values by name, so that two answers can be compared. */
export const shape = (row: object) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, kindOf(value)]))

const kindOf = (value: unknown) => (Array.isArray(value) ? 'array' : value === null ? expect.anything() : typeof value)
