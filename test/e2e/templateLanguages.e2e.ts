import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { overflowing } from './lookOf'
import { openDesk } from './runOf'
import { narrow, wide, zoomed } from './soundEverywhere'
import { choose, SMALL_PORTAL, sample } from './templateOf'

// The pages of templates in the other two languages, over a template whose own words are Russian: whatever is English there is the app's.

const INVOICE = 531
type Texts = Record<string, string>

for (const lang of ['ru', 'de'])
  test(`no word of English and nothing that runs out sideways in ${lang}`, async ({ page }) => {
    const ours = textsOf(lang)
    const foreign = foreignTo(ours)
    const say = (id: string) => (ours[id] ?? id).replace(/ ?\{.*/, '')
    const { app, table } = await openDesk(page, { ...SMALL_PORTAL, lang })
    const body = app.locator('body')
    const goTo = (route: string) => body.evaluate((_, to) => location.assign(`#${to}`), route)
    const press = (id: string) =>
      app
        .getByRole('button', { name: say(id), exact: true })
        .first()
        .click()
    const openTab = (id: string) => app.getByRole('tab', { name: say(id) }).click()
    const look = async (except = '') => {
      const unexpected = foreign.filter((text) => !except.includes(JSON.stringify(text)))
      expect(await body.evaluate(strange, unexpected)).toEqual([])
      for (const size of [zoomed, narrow, wide]) {
        await page.setViewportSize(size)
        expect(await body.evaluate(overflowing)).toEqual([])
      }
    }
    await page.setViewportSize(wide)
    await expect(app.getByRole('heading', { level: 1, name: say('templates.title') })).toBeVisible()
    await expect(app.locator('[data-row]').first()).toBeVisible()
    await look()

    await goTo(`/templates/${INVOICE}`)
    await expect(app.getByRole('application', { name: say('bpt.diagram') })).toBeVisible()
    await press('bpt.outline')
    await app.getByRole('treeitem').first().click()
    await expect(app.getByRole('complementary', { name: say('bpt.panel') })).toBeVisible()
    await look()
    // Ids and keys of the template's own stand here as they are stored.
    const stored = JSON.stringify((await table('templates')).find(({ id }) => id === INVOICE))
    for (const part of ['parameters', 'variables', 'constants', 'raw']) {
      await openTab(`templateView.tab.${part}`)
      await look(stored)
    }

    await goTo('/templates/file')
    await choose(page, app, say('upload.open.choose'), sample('invoice-graph.bpt'))
    await openTab('templateView.tab.fields')
    await press('upload.open')
    const form = app.getByRole('form', { name: say('upload.title') })
    await form.getByRole('textbox').first().clear()
    await form.getByRole('button', { name: say('upload.send'), exact: true }).click()
    await expect(form.getByText(say('upload.fault.name'))).toBeVisible()
    await look()
    await press('upload.replace.open')
    await expect(app.getByRole('heading', { level: 2, name: say('upload.replace.title') })).toBeVisible()
    await look()
    await goTo(`/templates/compare?a=${INVOICE}&b=file`)
    await expect(app.getByRole('tab', { name: say('templateView.tab.changes'), selected: true })).toBeVisible()
    await look()
  })

function textsOf(lang: string): Texts {
  const folder = `src/i18n/locales/${lang}`
  return Object.assign({}, ...readdirSync(folder).map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Texts))
}

/** English texts that the other language says otherwise. */
function foreignTo(ours: Texts): string[] {
  const own = new Set(Object.values(ours))
  return Object.values(textsOf('en')).filter((text) => !own.has(text) && /[a-z]/.test(text) && !text.includes('{'))
}

/** Texts and names on the page that are among these. */
function strange(body: Element, foreign: string[]): string[] {
  const known = new Set(foreign)
  const found: string[] = []
  for (const element of body.querySelectorAll('*')) {
    const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? '')
    const names = ['aria-label', 'title', 'placeholder', 'aria-description'].map((name) => element.getAttribute(name) ?? '')
    found.push(...[...texts, ...names].map((text) => text.trim()).filter((text) => known.has(text)))
  }
  return found
}
