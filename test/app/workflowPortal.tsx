import { screen, waitFor, within } from '@testing-library/react'
import { expect, vi } from 'vitest'
import { runActions } from '@/app/runActions'
import { connectRuns } from '@/runs/runs'
import { renderApp } from '../renderApp.tsx'
import { createPortal, type Portal } from '../simulator/portal.ts'
import { ADMIN, ANNA, BORIS, DISMISSED, HEAD, smallPortal, task, workflow } from '../simulator/smallPortal.ts'
import type { DocumentId, Task, Workflow } from '../simulator/state.ts'
import '../popovers.ts'

// Whole pages on a busy machine: what is slow is no failure.
vi.setConfig({ testTimeout: 60_000 })

export const HOUR = 3_600_000
export const DAY = 24 * HOUR
export const idOf = (n: number): string => workflow(n).id
const waiting = (...people: number[]): Task['people'] => people.map((userId) => ({ userId, status: 0 }))
const deal = (n: number): DocumentId => ['crm', 'CCrmDocumentDeal', `DEAL_${n}`]
const trip: DocumentId = ['lists', 'BizprocDocument', '70']

/**
 * What an administrator may find, the newest change first: 1 waits for Anna, 2 for Dora who left, 3 for nobody, 4 is stuck, 5 is being
 * executed, 6 waits for three people on a document that is deleted, 7 is the second workflow of Deal 1, 8 and 9 are automation rules.
 */
export function company(): Portal {
  const { state } = smallPortal()
  const now = Math.floor(Date.now() / 1000) * 1000
  const days = (n: number) => now - n * DAY
  const own = (n: number, more: Partial<Workflow>) => workflow(n, { started: days(n), modified: now - n * HOUR, ...more })
  state.workflows = [
    own(1, { started: days(200) }),
    own(2, { started: days(100), modified: days(43), startedBy: DISMISSED }),
    own(3, { templateId: 22, document: trip, started: days(40) }),
    own(4, { startedBy: 0, ownedUntil: now - HOUR, document: deal(3) }),
    own(5, { ownedUntil: now + 4 * 60_000, document: deal(4), startedBy: BORIS }),
    own(6, { document: deal(99), started: days(10) }),
    own(7, { templateId: 21, document: deal(1), startedBy: ADMIN }),
    own(8, { templateId: 90, document: deal(2) }),
    own(9, { templateId: 91, document: deal(3), startedBy: 0 }),
  ]
  const held = (id: number, n: number, more: Partial<Task>) => {
    const of = state.workflows[n - 1]
    return task(id, { workflowId: idOf(n), templateId: of?.templateId ?? 20, document: of?.document ?? deal(n), ...more })
  }
  state.tasks = [
    held(301, 1, { name: 'Approve contract', people: waiting(ANNA), overdueDate: days(2), documentName: 'Deal 1' }),
    held(302, 2, { name: 'Check the price', people: waiting(DISMISSED), overdueDate: now + 2 * DAY, documentName: '' }),
    held(303, 6, { name: '', people: waiting(HEAD, ANNA, BORIS), documentName: '' }),
  ]
  return createPortal({ state, now: Date.now })
}

/** `n` plain workflows on deals of their own, each waiting for Anna; the first has changed last. */
export function many(n: number, more: (n: number) => Partial<Workflow> = () => ({})): Portal {
  const { state } = smallPortal()
  const now = Math.floor(Date.now() / 1000) * 1000
  state.workflows = Array.from({ length: n }, (_, at) =>
    workflow(at + 1, {
      id: `6924${(at + 1).toString(16).padStart(10, '0')}.00000001`,
      started: now - (at + 1) * HOUR,
      modified: now - (at + 1) * HOUR,
      ...more(at + 1),
    }),
  )
  state.tasks = state.workflows.map((of, at) =>
    task(3000 + at, { workflowId: of.id, document: of.document, documentName: `Order ${at + 1}`, name: `Check ${at + 1}` }),
  )
  return createPortal({ state, now: Date.now })
}

/** As on a second visit: the ids of the templates are kept with the person. */
export function visited(portal: Portal, person = ADMIN): Portal {
  const own = portal.state.templates.filter(({ autoExecute }) => autoExecute < 8).map(({ id }) => id)
  const options = portal.state.userOptions[person]
  portal.state.userOptions[person] = { ...options, knownTemplateIds: JSON.stringify(own.join(',')) }
  return portal
}

type Options = Parameters<typeof renderApp>[1]

/** The app at the list, with what a person sees and does there. */
export async function openList(address = '/workflows', { portal = company(), ...more }: Options = {}) {
  const app = await renderApp(address, { portal, person: ADMIN, ...more })
  connectRuns(runActions, () => void app.client.invalidateQueries())
  const press = async (name: string | RegExp) => app.user.click(await screen.findByRole('button', { name }))
  return { ...app, press }
}

/** The row of a document, once its names, holders and title are read. */
export async function row(title: string | RegExp): Promise<HTMLElement> {
  const link = (await screen.findAllByRole('link', { name: title })).find((one) => one.dataset.row !== undefined)
  const found = link?.closest<HTMLElement>('[role=row]')
  if (!found) throw new Error(`There is no row ${title}`)
  return found
}
export const cell = (of: HTMLElement, column: string): string => of.querySelector(`[data-column=${column}]`)?.textContent ?? ''

/** Waits until a cell of a document's row says this. */
export const says = (title: string, column: string, words: string | RegExp) =>
  waitFor(async () => expect(cell(await row(title), column)).toMatch(typeof words === 'string' ? exactly(words) : words))
const exactly = (words: string) => new RegExp(`^${words.replaceAll(/[.*+?()[\]]/g, '\\$&')}$`)

/** Which documents stand in the table, in their order. */
export const titles = (): string[] => [...document.querySelectorAll('[data-row]')].map(({ textContent }) => textContent ?? '')
/** Waits until exactly these stand in the table. */
export const seen = (...all: string[]) => waitFor(() => expect(titles()).toEqual(all))

/** Where one is, and its filter. */
export const addressOf = ({ router }: { router: { state: { location: { href: string } } } }): string =>
  decodeURIComponent(router.state.location.href)

export const panel = () => within(screen.getByRole('complementary', { name: 'Workflow details' }))
export const reads = (portal: Portal, from = 0): string[][] =>
  portal.log
    .slice(from)
    .filter(({ method }) => method !== 'user.option.set')
    .map(({ method, commands }) => commands ?? [method])
/** Requests that carry this method. */
export const requestsOf = (portal: Portal, method: string, from = 0): number =>
  reads(portal, from).filter((commands) => commands.includes(method)).length
/** Waits until nothing has been asked for a while: the background sweep included. */
export async function quiet(portal: Portal): Promise<void> {
  for (let before = -1; before !== portal.log.length; ) {
    before = portal.log.length
    await new Promise((resolve) => setTimeout(resolve, 700))
  }
}
