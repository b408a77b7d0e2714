import { act, fireEvent, screen } from '@testing-library/react'
import { vi } from 'vitest'
import { comparedFile } from '@/templates/file/comparedFile'
import { openedFile } from '@/templates/file/openedFile'
import { renderApp } from '../renderApp.tsx'
import { type Packed, packBpt, serializeBpt } from '../simulator/bpt/packBpt.ts'
import type { PhpData } from '../simulator/bpt/serialize.ts'
import { decodeRequest } from '../simulator/form.ts'
import { asMap } from '../simulator/php.ts'
import { createPortal, type Portal } from '../simulator/portal.ts'
import { ADMIN, HEAD, smallPortal, step, template } from '../simulator/smallPortal.ts'
import type { Template } from '../simulator/state.ts'
import '../popovers.ts'

// Whole pages on a busy machine: what is slow is no failure.
vi.setConfig({ testTimeout: 60_000 })

export const ADD = 'bizproc.workflow.template.add'
export const UPDATE = 'bizproc.workflow.template.update'
export const OWN = 'rest_app_5'
export { ADMIN, HEAD }

export type Sent = { method: string; params: Record<string, unknown> }

/** A portal with one template of this app and one of another, and what the app has sent to it. */
export function filePortal(): { portal: Portal; sent: Sent[] } {
  const { state } = smallPortal()
  const modified = Math.floor(Date.now() / 1000) * 1000 - 86_400_000
  state.templates.push(
    template(30, 'Contract approval', [step()], {
      ...{ systemCode: OWN, autoExecute: 1, description: 'Head, then Legal', modified, userId: HEAD },
      tree: stored('Ask the head'),
    }),
    template(31, 'Contract archive', [], { systemCode: 'rest_app_99' }),
  )
  const portal = createPortal({ state, now: Date.now })
  const sent: Sent[] = []
  const receive: Portal['receive'] = (request) => {
    const params = decodeRequest(request.contentType, request.body, request.query ?? '')
    sent.push({ method: request.method.replace(/\.json$/, ''), params: asMap(params) })
    return portal.receive(request)
  }
  return { portal: { ...portal, receive }, sent }
}

const log = (Name: string, Title: string, Text = Title): PhpData => ({
  ...{ Type: 'LogActivity', Name, Activated: 'Y', Properties: { Title, Text }, Children: [] },
})
const root = (Children: PhpData[]) => ({
  ...{ Type: 'SequentialWorkflowActivity', Name: 'Template', Activated: 'Y' },
  ...{ Properties: { Title: 'Sequence', Permission: [] }, Children },
})
const stored = (title: string) => [root([log('A1_1_1_1', title)])]
const field = (Name: string, Type: string) => ({ Name, Type, Required: false, Multiple: false, Editable: true, BaseType: Type })

/** A deal's template: one step, one field the portal lacks, one it has, and standard ones. */
export const dealFile = (more: Partial<Packed> = {}): Uint8Array<ArrayBuffer> =>
  bytesOf({
    TEMPLATE: [root([log('A1_1_1_1', 'Ask the head'), log('A2_2_2_2', 'Tell {=Document:UF_CRM_END}')])],
    DOCUMENT_FIELDS: {
      STAGE_ID: field('Stage', 'select'),
      CATEGORY_ID: field('Pipeline', 'select'),
      UF_CRM_END: field('Contract end date', 'date'),
      UF_CRM_PAY_TERMS: field('Payment terms', 'select'),
    },
    ...more,
  })

/** A list's template: a property to be written over. */
export const listFile = (): Uint8Array<ArrayBuffer> =>
  bytesOf({
    TEMPLATE: [root([log('A1_1_1_1', 'Ask the head', 'To {=Document:PROPERTY_WHERE} for {=Document:PROPERTY_NEW}')])],
    DOCUMENT_FIELDS: {
      NAME: field('Name', 'string'),
      PROPERTY_WHERE: { ...field('Destination', 'select'), Options: { riga: 'Riga', rome: 'Rome' } },
      PROPERTY_NEW: field('Cost', 'double'),
    },
  })

export const bytesOf = (content: Packed): Uint8Array<ArrayBuffer> => new Uint8Array(packBpt(content))
export const fileOf = (name: string, bytes: Uint8Array<ArrayBuffer> = dealFile()) => new File([bytes], name)

/** A file whose only step is of an activity that this portal does not have. */
export const strangeFile = (): Uint8Array<ArrayBuffer> =>
  bytesOf({
    TEMPLATE: [
      root([{ Type: 'TrustedSignActivity', Name: 'A1_1_1_1', Activated: 'Y', Properties: { Title: 'Sign' }, Children: [] }]),
    ],
  })

/** Serialized with a reference, which the portal takes and this app does not follow. */
export const closedFile = (): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    serializeBpt({ TEMPLATE: [root([log('A1_1_1_1', 'Two')])] })
      .toString('utf8')
      .replace('s:3:"Two";}', 'R:2;}'),
  )

type Options = { person?: number; at?: string; file?: File | null }

/** The page of an open file, as an administrator comes to it with one. */
export async function openFilePage({
  person = ADMIN,
  at = '/templates/file',
  file = fileOf('contract-approval-v8.bpt'),
}: Options = {}) {
  openedFile.discard()
  openedFile.decline()
  comparedFile.discard()
  const { portal, sent } = filePortal()
  const app = await renderApp(at, { portal, person })
  if (file) {
    await app.user.upload(await screen.findByLabelText('Choose a file…'), file)
    await screen.findByRole('heading', { level: 1, name: file.name })
  }
  const press = async (name: string | RegExp) => app.user.click(await screen.findByRole('button', { name }))
  const orders = (method: string) => sent.filter((one) => one.method === method).map(({ params }) => params)
  const added = (): Template[] => portal.state.templates.filter(({ id }) => id >= 1000)
  return { ...app, portal, sent, press, orders, added, address: () => app.router.state.location.href }
}

/** The page with the form of an upload. */
export async function openForm(...options: Parameters<typeof openFilePage>) {
  const app = await openFilePage(...options)
  await app.press('Upload…')
  await nameBox()
  return app
}
export const nameBox = () => screen.findByRole('textbox', { name: /^Name/ })
export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

export const timed = () => vi.useFakeTimers({ shouldAdvanceTime: true })
export const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000))
/** After a test: what waits for a moment of the false clock would wait for ever. */
export async function realTime() {
  if (vi.isFakeTimers()) await pass(5)
  vi.useRealTimers()
}

/** Picks in a picker by typing. */
export async function pick(user: App['user'], field: RegExp | string, typed: string, option: RegExp | string) {
  const box = await screen.findByRole('combobox', { name: field })
  await user.type(box, typed)
  await user.click(await screen.findByRole('option', { name: option }))
}
export type App = Awaited<ReturnType<typeof openFilePage>>

/** Files dragged over something in the page, and let go there. */
export function drag(target: Element, files: File[]): { over: boolean; drop: boolean } {
  const dataTransfer = { types: ['Files'], files, dropEffect: 'none' }
  const over = !fireEvent.dragOver(target, { dataTransfer })
  const drop = !fireEvent.drop(target, { dataTransfer })
  return { over, drop }
}
