import { vi } from 'vitest'
import { NoAnswer } from '@/portal/connection'
import { inProcess } from '../inProcess.ts'
import type { Portal } from '../simulator/portal.ts'
import { ADMIN, smallPortal, workflow } from '../simulator/smallPortal.ts'
import type { Browser } from './browser.ts'
import { target } from './runTargets.ts'
import { testAction } from './testAction.ts'

/** A portal with so many running workflows; its clock is the tests' (fake) one. */
export function busyPortal(count: number) {
  const { portal: small, clock } = smallPortal()
  Object.defineProperty(clock, 'now', { get: () => Date.now() })
  small.state.workflows = Array.from({ length: count }, (_, index) => workflow(index + 1))
  small.state.tasks = []
  return small
}

/** The workflows that a batch ends. */
export const orderedIn = (body: string): string[] =>
  [...decodeURIComponent(decodeURIComponent(body)).matchAll(/workflow\.terminate\?ID=([0-9a-f.]+)/g)].map(([, id = '']) => id)

/** How often each workflow may have been ended, as far as anybody outside the portal could tell: what counts is that it stays 1. */
export function watchOrders(portal: Portal) {
  const orders = new Map<string, number>()
  const { receive } = portal
  portal.receive = async (request) => {
    const reply = await receive(request)
    const refused = reply.fate === 'send' && [401, 429, 503].includes(reply.status)
    if (!refused) for (const id of orderedIn(request.body)) orders.set(id, (orders.get(id) ?? 0) + 1)
    return reply
  }
  return { orders, most: () => Math.max(0, ...orders.values()) }
}

export const targetsOf = (portal: Portal) => portal.state.workflows.map(({ id }) => target(id))

/** The app's modules as a tab of its own has them, over a portal: opening another one is what a reload is. */
export async function openDesk(browser: Browser, portal: Portal, user = ADMIN) {
  vi.resetModules()
  const { tab, close } = browser.openTab()
  const [send, session, i18n, door, runs, keeping, finding, activity, journal] = await Promise.all([
    import('@/portal/send'),
    import('@/portal/session'),
    import('@/i18n/i18n'),
    import('@/portal/portal'),
    import('@/runs/runs'),
    import('@/runs/machine/keepers'),
    import('@/runs/machine/finding'),
    import('@/runs/activeRuns'),
    import('@/runs/journal/journal'),
  ])
  const errors = await import('@/portal/connection')
  await i18n.loadLanguage('en')
  const connection = inProcess(portal, user)
  const titles: string[] = []
  send.openPortal({
    ...connection,
    setTitle: (title) => void titles.push(title),
    post: (...call) =>
      new Promise((resolve, reject) => {
        connection.post(...call).then(
          (answer) => !tab.isClosed && resolve(answer),
          // The errors of this file's modules are not those of the tab's.
          (error: unknown) =>
            !tab.isClosed && reject(error instanceof NoAnswer ? new errors.NoAnswer(error.reason, error.executed) : error),
        )
      }),
  })
  session.openSession({ userId: user, name: 'Alice Admin', timeZone: 'UTC' }, true, false)
  const afterwards = vi.fn()
  runs.connectRuns({ terminate: async () => testAction(door) }, afterwards)
  const keeper = (id: string) => {
    const found = keeping.keepers.get(id)
    if (!found) throw new Error(`No run ${id}`)
    return found
  }
  return {
    door,
    ...runs,
    ...finding,
    keepers: keeping.keepers,
    activeRuns: activity.activeRuns,
    journal: journal.runJournal,
    afterwards,
    titles,
    run: (id: string) => keeper(id).run,
    phase: (id: string) => keeper(id).run.phase.kind,
    live: (id: string) => keeper(id).live,
    /** the tab is gone: nothing of it happens any more */
    close() {
      close()
      vi.clearAllTimers()
    },
  }
}
export type Desk = Awaited<ReturnType<typeof openDesk>>
