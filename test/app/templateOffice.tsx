import { screen, waitFor, within } from '@testing-library/react'
import { expect, vi } from 'vitest'
import { renderApp } from '../renderApp.tsx'
import { createPortal, type Portal } from '../simulator/portal.ts'
import { ADMIN, BORIS, HEAD, smallPortal, step, template, workflow } from '../simulator/smallPortal.ts'
import '../popovers.ts'

// Whole pages on a busy machine: what is slow is no failure.
vi.setConfig({ testTimeout: 60_000 })

const DAY = 86_400_000
const own = 'rest_app_5'
const asks = { Name: 'Amount', Description: '', Type: 'double', Required: '1', Multiple: '0', Options: '', Default: '' }

/** Templates of every owner: 30 Approval and 31 Bonus are this app's, 32 another app's, the others the portal's. 30 has three workflows, 33 one. */
export function office(): Portal {
  const { state } = smallPortal()
  const now = Math.floor(Date.now() / 1000) * 1000
  const of = (id: number, name: string, more: Parameters<typeof template>[3]) =>
    template(id, name, [step()], { modified: now - id * DAY, ...more })
  state.templates = [
    of(30, 'Approval', {
      systemCode: own,
      autoExecute: 3,
      description: 'Head, then Legal',
      parameters: { Amount: asks, Sum: asks },
    }),
    of(31, 'Bonus', { systemCode: own, userId: HEAD }),
    of(32, 'Import of leads', { systemCode: 'rest_app_77', documentType: 'LEAD', entity: 'CCrmDocumentLead', autoExecute: 1 }),
    of(33, 'Trip', {
      module: 'lists',
      entity: 'BizprocDocument',
      documentType: 'iblock_31',
      isModified: true,
      userId: BORIS,
      autoExecute: 2,
      modified: now - 2 * DAY,
    }),
    of(34, 'Purchase', { documentType: 'DYNAMIC_147', entity: 'Bitrix\\Crm\\Integration\\BizProc\\Document\\Dynamic' }),
    template(90, 'Robots of stage 3', [], { autoExecute: 8 }),
  ]
  state.workflows = [30, 30, 33, 30, 90].map((templateId, at) => workflow(at + 1, { templateId }))
  state.tasks = []
  return createPortal({ state, now: Date.now })
}

type Options = Parameters<typeof renderApp>[1]

/** The app at a templates page, with what a person does there. */
export async function openTemplates(address = '/templates', { portal = office(), person = ADMIN, ...more }: Options = {}) {
  const app = await renderApp(address, { portal, person, ...more })
  const press = async (name: string | RegExp) => app.user.click(await screen.findByRole('button', { name }))
  const ask = async (title: string, action: string) => {
    await row(title)
    await press(`Actions for ${title}`)
    await press(action)
  }
  return { ...app, press, ask }
}

/** The row of a template. */
export async function row(title: string): Promise<HTMLElement> {
  const link = (await screen.findAllByRole('link', { name: title })).find((one) => one.dataset.row !== undefined)
  const found = link?.closest<HTMLElement>('[role=row]')
  if (!found) throw new Error(`There is no row ${title}`)
  return found
}
/** Waits until a cell of a template's row says this. */
export const says = (title: string, column: string, words: string | RegExp) =>
  waitFor(async () => {
    const cell = (await row(title)).querySelector(`[data-column=${column}]`)?.textContent ?? ''
    if (typeof words === 'string') expect(cell).toBe(words)
    else expect(cell).toMatch(words)
  })

/** Which templates stand in the table, in their order. */
export const names = (): string[] => [...document.querySelectorAll('[data-row]')].map(({ textContent }) => textContent ?? '')
export const seen = (...all: string[]) => waitFor(() => expect(names()).toEqual(all))

export const dialog = async (name: string | RegExp) => within(await screen.findByRole('dialog', { name }))
export const addressOf = ({ router }: { router: { state: { location: { href: string } } } }): string =>
  decodeURIComponent(router.state.location.href)
/** How many requests carry this method. */
export const requestsOf = (portal: Portal, method: string, from = 0): number =>
  portal.log.slice(from).filter((entry) => (entry.commands ?? [entry.method]).includes(method)).length
export const templateIn = (portal: Portal, id: number) => {
  const found = portal.state.templates.find((one) => one.id === id)
  if (!found) throw new Error(`There is no template ${id}`)
  return found
}

/** The files a person is given, as they arrive. */
export function downloads(): { name: string; bytes: Uint8Array }[] {
  const given: { name: string; bytes: Uint8Array }[] = []
  const blobs = new Map<string, Blob>()
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${blobs.size}`
    blobs.set(address, blob as Blob)
    return address
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.getAttribute('href') ?? '')
    if (blob) void blob.arrayBuffer().then((buffer) => given.push({ name: this.download, bytes: new Uint8Array(buffer) }))
  })
  return given
}
