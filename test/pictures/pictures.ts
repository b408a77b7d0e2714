import { type Browser, chromium, type FrameLocator } from '@playwright/test'
import { findOrInstallChromium, flags } from '../e2e/chromium.mjs'
import { openPortal } from '../e2e/portalPage'
import { servePortal } from '../e2e/servePortal'

type Picture = {
  name: string
  width: number
  dark?: true
  lang?: string
  /** the app alone, without the portal around it */
  frameOnly?: true
  scene(app: FrameLocator): Promise<void>
}

const openContract = async (app: FrameLocator) => {
  await app.getByRole('link', { name: 'Check counterparty and contract terms' }).click()
  await app.getByRole('button', { name: /^Send to Legal/ }).waitFor()
  await app.getByText('Jörg Brandstätter').first().waitFor()
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
]

export async function takePictures(): Promise<void> {
  const portal = await servePortal()
  process.env.PORTAL_URL = portal.url
  const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: flags })
  try {
    for (const picture of pictures) await take(browser, picture)
  } finally {
    await browser.close()
    await portal.close()
  }
}

async function take(browser: Browser, { name, width, dark, lang, frameOnly, scene }: Picture): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  const { app } = await openPortal(page, lang ? { lang } : {})
  await scene(app)
  await app.locator('body').evaluate(() => document.fonts.ready.then(() => {}))
  await page.waitForTimeout(500) // toasts, images and late names come to rest
  const path = `docs/pictures/${name}.png`
  await (frameOnly ? page.locator('#stage iframe').screenshot({ path }) : page.screenshot({ path }))
  await page.close()
}
