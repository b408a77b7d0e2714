import { vi } from 'vitest'
import { countsOf } from '@/runs/machine/reducer'
import type { AnswerFault } from '../simulator/faults.ts'
import type { Portal } from '../simulator/portal.ts'
import { type Browser, createBrowser } from './browser.ts'
import { type Desk, openDesk, targetsOf } from './deskTab.ts'

/** A browser for one test, whose time the test moves. */
export function freshBrowser(options?: Parameters<typeof createBrowser>[0]): Browser {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T09:00:00Z') })
  return createBrowser(options)
}

/** Lets time pass. */
export const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000)
/** Lets time pass until it is so; fails when it does not become so within an hour. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited += 1) {
    if (waited > 36_000) throw new Error('It never became so')
    await vi.advanceTimersByTimeAsync(100)
  }
}
/** How many rows are in which state, without those where there are none. */
export const counts = (desk: Desk, id: string) =>
  Object.fromEntries(Object.entries(countsOf(desk.run(id))).filter(([, count]) => count > 0))

/** A desk whose run over all workflows of the portal is prepared. */
export async function prepared(browser: Browser, portal: Portal) {
  const desk = await openDesk(browser, portal)
  const scope = { kind: 'picked', targets: targetsOf(portal) } as const
  const id = desk.prepareRun({ action: 'terminate', scope, options: { status: 'Ended' }, back: '/workflows' })
  await until(() => desk.phase(id) === 'ready')
  return { desk, id }
}
/** The same, confirmed and begun. */
export async function begun(browser: Browser, portal: Portal) {
  const { desk, id } = await prepared(browser, portal)
  await desk.runControls.confirm(id)
  await until(() => desk.run(id).startedAt !== null)
  return { desk, id }
}
export const finished = (desk: Desk, id: string) => until(() => desk.phase(id) === 'finished')
/** What goes wrong with the next batches of orders. */
export const nextEnds = (portal: Portal, kind: AnswerFault['kind'], times = 1) =>
  void portal.faults.nextAnswers.push({ kind, times, match: 'terminate' })
