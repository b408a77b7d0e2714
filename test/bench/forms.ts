import type { Browser } from '@playwright/test'
import { openPortal } from '../e2e/portalPage'
import { percentile, type Row, rounded } from './rows'

const PERSON = 1
const types = ['string', 'int', 'select', 'string', 'bool', 'double', 'text', 'string', 'date', 'string']

/** A task that asks for many things: opened cold, opened again, typed in. */
export async function measureForms(browser: Browser): Promise<Row[]> {
  const rows: Row[] = []
  for (const count of [20, 100, 300]) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
    const page = await context.newPage()
    const { app, order, table } = await openPortal(page, { route: '/tasks', person: PERSON })
    const task = (await table('tasks')).find(
      ({ kind, status, people }) =>
        kind === 'RequestInformationActivity' &&
        status === 0 &&
        people.some((each) => each.userId === PERSON && each.status === 0),
    )
    if (!task) throw new Error('The demo has no task that asks for something')
    await order({ changeTask: { id: task.id, to: { fields: fieldsOf(count) } } })
    await app.locator('[data-row]').first().waitFor()

    const frame = app.locator('body')
    const open = { address: `#/tasks/${task.id}`, label: `Field ${count}` }
    const cold = await frame.evaluate(timeToLabel, open)
    await frame.evaluate(timeToLabel, { address: '#/tasks', label: '' })
    const again = await frame.evaluate(timeToLabel, open)

    await app.getByRole('textbox', { name: 'Field 1', exact: true }).focus()
    await frame.evaluate(watchKeys)
    await page.keyboard.type('Industriestrasse 12, 28195 Bremen', { delay: 40 })
    const keys = await frame.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)
    const at = (what: string) => `form of ${count} fields: ${what}`
    rows.push(
      { name: at('opened for the first time'), value: rounded(cold), unit: 'ms' },
      { name: at('opened again'), value: rounded(again), unit: 'ms' },
      { name: at('keystroke to paint, p50'), value: percentile(keys, 0.5), unit: 'ms' },
      { name: at('keystroke to paint, p95'), value: percentile(keys, 0.95), unit: 'ms' },
    )
    await context.close()
  }
  return rows
}

const fieldsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const type = types[index % types.length] ?? 'string'
    return {
      Id: `field_${index + 1}`,
      Type: type,
      Name: `Field ${index + 1}`,
      Description: '',
      Required: false,
      Multiple: false,
      Options: type === 'select' ? { a: 'First', b: 'Second', c: 'Third' } : null,
      Default: null,
    }
  })

/** Goes to an address inside the app; how long until a label with that text is painted ('' : until the form is gone). */
async function timeToLabel(_body: Element, { address, label }: { address: string; label: string }): Promise<number> {
  const there = () => {
    const labels = [...document.querySelectorAll('label, legend, [id]')].map((each) => each.textContent?.replace('*', '').trim())
    return label ? labels.includes(label) : !labels.some((text) => text?.startsWith('Field 1'))
  }
  const startedAt = performance.now()
  location.hash = address
  while (!there()) {
    await new Promise(requestAnimationFrame)
    if (performance.now() - startedAt > 30_000) throw new Error(`${address}: "${label}" never came`)
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return performance.now() - startedAt
}

/** From a key going down to the frame that shows it. */
function watchKeys(): void {
  const keyTimes: number[] = []
  Object.assign(window, { keyTimes })
  addEventListener(
    'keydown',
    () => {
      const pressedAt = performance.now()
      requestAnimationFrame(() => setTimeout(() => keyTimes.push(performance.now() - pressedAt)))
    },
    { capture: true },
  )
}
