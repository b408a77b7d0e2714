import { type Connection, NoAnswer, type RestAnswer } from '@/portal/connection'
import type { Portal } from './simulator/portal.ts'

/** A connection that hands each form to a simulated portal in this process: the same wire, without a browser and the SDK. */
export function inProcess(portal: Portal, userId: number): Connection & { opened: string[] } {
  let token = portal.issueToken(userId)
  const opened: string[] = []
  const send = async (method: string, form: string): Promise<RestAnswer> => {
    const body = `${form}&auth=${encodeURIComponent(token.AUTH_ID)}`
    const reply = await portal.receive({ method, contentType: 'application/x-www-form-urlencoded', body })
    if (reply.fate !== 'send') throw new NoAnswer('network', 'unknown')
    return { status: reply.status, body: reply.contentType.includes('json') ? JSON.parse(reply.body) : reply.body }
  }
  return {
    opened,
    handshake: {
      origin: 'https://nordlicht.example',
      language: portal.state.language,
      memberId: portal.state.memberId,
      placement: 'DEFAULT',
      userOption: (name) => portal.state.userOptions[userId]?.[name],
      appOption: (name) => portal.state.appOptions[name],
    },
    async post(method, form) {
      const answer = await send(method, form)
      if (answer.status !== 401) return answer
      const renewed = portal.faults.unansweredRefresh ? null : portal.refresh(token.REFRESH_ID)
      if (!renewed) throw new NoAnswer('refresh', 'no')
      token = renewed
      return send(method, form)
    },
    openPath: async (path) => opened.push(path) > 0,
    setTitle: () => {},
  }
}
