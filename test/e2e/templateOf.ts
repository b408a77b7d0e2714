import { type Download, expect, type FrameLocator, type Page } from '@playwright/test'
import { sampleBytes } from '../simulator/demo/files/sampleFiles'
import { decodeRequest } from '../simulator/form'
import { asMap } from '../simulator/php'
import type { Desk } from './runOf'
import type { Wire } from './wireOf'

/** A portal of a few workflows on which the demo's templates run. */
export const SMALL_PORTAL = { route: '/templates', scale: 40 } as const
/** The template of which `contract-approval-v8.bpt` is the next version. */
export const CONTRACT = 510
export const ADD = 'bizproc.workflow.template.add'
export const UPDATE = 'bizproc.workflow.template.update'
export const DELETE = 'bizproc.workflow.template.delete'

export type LocalFile = { name: string; bytes: Uint8Array }
export const sample = (name: string): LocalFile => ({ name, bytes: sampleBytes(name) })

/** Drops files from the disk onto the app, wherever it is. A browser would leave the page for a file that nobody takes. */
export async function drop(app: FrameLocator, ...files: LocalFile[]): Promise<void> {
  const carried = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }))
  const main = app.locator('main')
  const drag = (type: 'dragover' | 'drop') =>
    main.evaluate(
      (element, { type, carried }) => {
        const dataTransfer = new DataTransfer()
        for (const { name, bytes } of carried) dataTransfer.items.add(new File([new Uint8Array(bytes)], name))
        return !element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
      },
      { type, carried },
    )
  await expect.poll(() => drag('dragover')).toBe(true)
  expect(await drag('drop')).toBe(true)
}

/** Chooses a file in the browser's own chooser. */
export async function choose(page: Page, app: FrameLocator, button: string, { name, bytes }: LocalFile): Promise<void> {
  const asked = page.waitForEvent('filechooser')
  await app.getByLabel(button, { exact: true }).click()
  await (await asked).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
}

/** Opens a file and waits for what is in it. */
export async function openFile({ page, app }: Pick<Desk, 'page' | 'app'>, file: LocalFile, button = 'Choose a file…') {
  await choose(page, app, button, file)
  await expect(app.getByRole('heading', { level: 1, name: file.name })).toBeVisible()
}

export const uploadForm = (app: FrameLocator) => app.getByRole('form', { name: 'Upload to the portal' })
export const replaceForm = (app: FrameLocator) => app.getByRole('form', { name: 'Replace on the portal' })
export const toast = (app: FrameLocator, words: string | RegExp) => app.locator('.toast').filter({ hasText: words })

/** What was sent by this method, as a portal reads it. */
export function sent({ rest }: Wire, method: string): Record<string, unknown>[] {
  return rest
    .filter((request) => new URL(request.url()).pathname.replace(/\.json$/, '').endsWith(`/${method}`))
    .map((request) => asMap(decodeRequest(request.headers()['content-type'] ?? '', request.postData() ?? '', '')))
}

/** Templates of this name in the portal. */
export const named = async ({ table }: Pick<Desk, 'table'>, name: string) =>
  (await table('templates')).filter((template) => template.name === name)

/** A file that the app gives, with its bytes. */
export async function saved(page: Page, press: () => Promise<unknown>): Promise<LocalFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) }
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

/** Puts the clock forward, a look at the portal at a time, until this is true. */
export async function pass({ page }: Pick<Desk, 'page'>, until: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(30_000)
    await until()
  }).toPass({ timeout: 15_000, intervals: [100] })
}
