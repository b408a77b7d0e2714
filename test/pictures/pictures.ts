import { type Browser, chromium, type FrameLocator } from '@playwright/test'
import { findOrInstallChromium, flags } from '../e2e/chromium.mjs'
import { openPortal } from '../e2e/portalPage'
import { servePortal } from '../e2e/servePortal'
import { inInter } from './inter'
import type { Picture } from './picture'
import { templatePictures } from './templates'

const openContract = async (app: FrameLocator) => {
  await app.getByRole('link', { name: 'Check counterparty and contract terms' }).click()
  await app.getByRole('button', { name: /^Send to Legal/ }).waitFor()
  await app.getByText('Jörg Brandstätter').first().waitFor()
}
const overviewRead = async (app: FrameLocator) => {
  await app
    .getByRole('button', { name: /Contract approval/ })
    .first()
    .waitFor()
}
const halfOfARun = async (app: FrameLocator) => {
  await app.getByRole('checkbox', { name: 'Select all loaded rows' }).check()
  await app.getByRole('toolbar').getByRole('button', { name: 'Terminate…' }).click()
  await app.getByRole('button', { name: /^Terminate \d+$/ }).click()
  await app
    .getByRole('dialog')
    .getByRole('button', { name: /^Terminate/ })
    .click()
  await app.getByText('30 done').waitFor({ timeout: 60_000 })
}
const pictures: Picture[] = [
  { name: 'tasks', width: 1280, scene: openContract },
  { name: 'tasks-dark', width: 1280, dark: true, frameOnly: true, scene: openContract },
  { name: 'tasks-380', width: 380, frameOnly: true, scene: openContract },
  {
    name: 'tasks-de',
    width: 1280,
    lang: 'de',
    frameOnly: true,
    scene: async (app) => {
      await app.getByRole('link', { name: 'Approve discount above 15 %' }).click()
      await app.getByRole('button', { name: /^Approve/ }).click()
      await app.getByRole('alert').waitFor()
    },
  },
  { name: 'workflows', width: 1280, frameOnly: true, route: '/workflows', scene: overviewRead },
  {
    name: 'workflows-380',
    width: 380,
    frameOnly: true,
    route: '/workflows',
    scene: async (app) => {
      await app.getByRole('button', { name: /over 90 days/ }).waitFor()
      await app.locator('[data-row]').first().waitFor()
    },
  },
  {
    name: 'workflow',
    width: 1280,
    frameOnly: true,
    route: '/workflows?holder="left"',
    scene: async (app) => {
      await app.locator('[data-row]').first().click()
      await app.getByRole('heading', { name: 'Details' }).waitFor()
    },
  },
  { name: 'run', width: 1280, frameOnly: true, route: '/workflows?older=90', scene: halfOfARun },
  ...templatePictures,
]

/** Takes the named pictures, all where none is named. */
export async function takePictures(names: string[]): Promise<void> {
  const { env, remove } = inInter()
  const portal = await servePortal()
  process.env.PORTAL_URL = portal.url
  const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: flags, env })
  try {
    for (const picture of pictures) if (names.length === 0 || names.includes(picture.name)) await take(browser, picture)
  } finally {
    await browser.close()
    await portal.close()
    remove()
  }
}

async function take(browser: Browser, { name, width, dark, lang, route, frameOnly, scene }: Picture): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  const { app } = await openPortal(page, {
    ...(lang && { lang }),
    ...(route && { route }),
    orders: { faults: { costDelays: true } }, // a run takes its time
  })
  await scene(app)
  await app.locator('body').evaluate(() => document.fonts.ready.then(() => {}))
  await page.waitForTimeout(500) // toasts, images and late names come to rest
  const path = `docs/pictures/${name}.png`
  await (frameOnly ? page.locator('#stage iframe').screenshot({ path }) : page.screenshot({ path }))
  await page.close()
}
