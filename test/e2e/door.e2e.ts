import { expect, test } from '@playwright/test'
import { answerTo, openTask, said } from './inboxOf'
import { openPortal } from './portalPage'
import { wireOf } from './wireOf'

// Each is a defect of the SDK, or a rule of the portal, listed in SDK.md; here the built app meets it on the real SDK.

const policy = 'Read the updated travel policy'
const vacation = 'Urlaubsantrag: Katharina Weiß, 22.12.–05.01.'
const complete = 'bizproc.task.complete'

test.describe('opening', () => {
  test('a portal that keeps silent is told within seconds, and a late answer opens the app by itself', async ({ page }) => {
    const { app, order } = await openPortal(page, { route: '/tasks', orders: { faults: { unansweredHandshake: true } } })
    await expect(app.getByRole('heading', { name: 'The portal does not answer' })).toBeVisible({ timeout: 12_000 })
    await order({ faults: null })
    await expect(app.getByRole('link', { name: policy })).toBeVisible()
  })

  test('Try again asks for the page anew by GET, as a reload would send the spent launch form', async ({ page }) => {
    const { app, order } = await openPortal(page, { orders: { faults: { unansweredHandshake: true } } })
    const again = app.getByRole('link', { name: 'Try again' })
    await expect(again).toBeVisible({ timeout: 12_000 })
    const loaded = page.waitForRequest((request) => request.isNavigationRequest() && request.frame() !== page.mainFrame())
    await again.click()
    const request = await loaded
    expect(request.method()).toBe('GET')
    expect(request.url()).toContain('APP_SID=')
    await order({ faults: null })
    await expect(app.getByRole('link', { name: policy })).toBeVisible()
  })

  test('outside a portal the app says how to get in', async ({ page }) => {
    await page.goto(await appAddress())
    await expect(page.getByRole('heading', { name: 'Workflow Desk opens inside Bitrix24' })).toBeVisible()
    await page.getByRole('textbox').fill('nordlicht')
    await page.getByRole('button', { name: 'Open' }).click()
    await expect(page.getByRole('alert')).toContainText('not the address of a portal')
  })

  test('one handshake a page, and every call is one form without a preflight or a token in sight', async ({ page }) => {
    const spoken: string[] = []
    page.on('console', (message) => spoken.push(message.text()))
    const wire = await wireOf(page)
    const { app, table } = await openPortal(page, { route: '/tasks' })
    await app.getByRole('link', { name: vacation }).click()
    await app.getByRole('button', { name: 'Approve' }).click()
    await expect(said(app, 'Approved.')).toBeVisible()

    expect(wire.handshakes()).toBe(1)
    expect(wire.rest.length).toBeGreaterThan(2)
    const memberId = await table('memberId')
    for (const request of wire.rest) {
      expect(request.method()).toBe('POST')
      expect(request.headers()['content-type']).toBe('application/x-www-form-urlencoded')
      expect(request.postData()).toContain(`auth=${memberId}.`)
      expect(request.url()).not.toContain(memberId)
    }
    expect(spoken.join()).not.toContain(memberId)
    expect(wire.preflights).toEqual([])
    // The same call as JSON, as the SDK sends it by itself, would have been seen.
    await app.locator('body').evaluate(sendJson, wire.rest[0]?.url() ?? '')
    await expect.poll(() => wire.preflights).toHaveLength(1)
  })

  test('the portal’s language and the person’s options come with the handshake, also from a portal that has none', async ({
    page,
  }) => {
    const wire = await wireOf(page)
    const { app } = await openPortal(page, { lang: 'de', route: '/tasks' })
    await expect(app.getByRole('heading', { name: 'Aufgaben' })).toBeVisible()
    await expect(app.locator('html')).toHaveAttribute('lang', 'de')
    await app.getByRole('button', { name: /^Design|^Darstellung|^Thema/ }).click()
    await expect(app.locator('html')).toHaveAttribute('data-theme', 'light')
    await expect.poll(() => wire.rest.filter((request) => request.url().includes('user.option.set')).length).toBe(1)
    await page.reload()
    await expect(app.getByRole('link', { name: policy })).toBeVisible()
    await expect(app.locator('html')).toHaveAttribute('data-theme', 'light')
    expect(wire.rest.filter((request) => request.url().includes('user.option.get'))).toEqual([])
  })
})

test.describe('tokens', () => {
  test('an expired token is renewed once, and the write has its effect once', async ({ page }) => {
    const wire = await wireOf(page)
    const { app, order, requests, table } = await openPortal(page, { route: '/tasks' })
    await openTask(app, vacation)
    await order({ expireTokens: true, clearLog: true })
    await app.getByRole('button', { name: 'Approve' }).click()
    await expect(said(app, 'Approved.')).toBeVisible()
    const sent = (await requests()).filter(({ method }) => method === complete)
    expect(sent.map(({ status }) => status)).toEqual([401, 200])
    expect(wire.refreshes()).toBe(1)
    expect(await answerTo({ table }, vacation)).toHaveLength(1)
  })

  test('a portal that does not renew the token is told at the answer; nothing was sent', async ({ page }) => {
    const { app, order, table } = await openPortal(page, { route: '/tasks' })
    await openTask(app, vacation)
    await order({ expireTokens: true, faults: { unansweredRefresh: true } })
    await app.getByRole('button', { name: 'Approve' }).click()
    // The SDK waits 10 s for the parent.
    await expect(app.getByText('Not sent: the session with the portal has expired.')).toBeVisible({ timeout: 14_000 })
    expect(await answerTo({ table }, vacation)).toEqual([])
  })
})

test.describe('answers of the portal', () => {
  for (const [kind, what] of [
    ['500', 'a crash after the effect'],
    ['504html', 'the gateway’s page'],
    ['html200', 'a page in the answer’s place'],
  ] as const)
    test(`${what} on a write: one POST, and the truth is found by reading`, async ({ page }) => {
      const { app, order, requests, table } = await openPortal(page, { route: '/tasks' })
      await openTask(app, vacation)
      await order({ nextAnswer: { kind, match: 'task.complete', times: 1, effect: true } })
      await app.getByRole('button', { name: 'Approve' }).click()
      await expect(said(app, 'it has your decision: approved')).toBeVisible()
      expect((await requests()).filter(({ method }) => method === complete)).toHaveLength(1)
      expect(await answerTo({ table }, vacation)).toHaveLength(1)
    })

  test('a write that the limiter turned away goes again, since it was not carried out', async ({ page }) => {
    const { app, order, requests, table } = await openPortal(page, { route: '/tasks' })
    await openTask(app, vacation)
    await order({ nextAnswer: { kind: '503', match: 'task.complete', times: 1 } })
    await app.getByRole('button', { name: 'Approve' }).click()
    await expect(said(app, 'Approved.')).toBeVisible({ timeout: 10_000 })
    const sent = (await requests()).filter(({ method }) => method === complete)
    expect(sent.map(({ status }) => status)).toEqual([503, 200])
    expect(await answerTo({ table }, vacation)).toHaveLength(1)
  })

  test('a busy portal makes the app wait, not fail', async ({ page }) => {
    const { app, requests } = await openPortal(page, {
      route: '/tasks',
      orders: { nextAnswer: { kind: '503', times: 1 } },
    })
    await expect(app.getByRole('link', { name: policy })).toBeVisible({ timeout: 10_000 })
    expect((await requests()).map(({ status }) => status)).toEqual([503, 200])
  })

  test('an answer without `time` is an answer', async ({ page }) => {
    const { app } = await openPortal(page, { route: '/tasks', orders: { nextAnswer: { kind: 'notime', times: 1 } } })
    await expect(app.getByRole('link', { name: policy })).toBeVisible()
  })

  test('an answer close to the limit of operating time does not hold the next one back', async ({ page }) => {
    const { app, requests } = await openPortal(page, {
      route: '/tasks?request=approval',
      orders: { faults: { operating: { on: true, limitSeconds: 480 }, costSeconds: { [complete]: 478 } } },
    })
    await app.getByRole('link', { name: vacation }).click()
    await app.getByRole('article', { name: vacation }).getByRole('button', { name: 'Approve' }).click()
    await app.getByRole('article', { name: 'Дмитрий Ковалёв' }).getByRole('button', { name: 'Approve' }).click()
    await expect.poll(async () => (await requests()).filter(({ method }) => method === complete).length).toBe(2)
  })
})

test.describe('links into the portal', () => {
  test('a document opens in the portal’s slider', async ({ page }) => {
    const { app } = await openPortal(page, { route: '/tasks' })
    await app.getByRole('link', { name: vacation }).click()
    await app.getByRole('article').getByRole('link', { name: 'Vacation request No. 512' }).click()
    await expect(page.getByRole('dialog', { name: 'A page of the portal' })).toBeVisible()
  })

  test('where the portal refuses the slider, a new tab on the portal’s host opens', async ({ page }) => {
    const { app } = await openPortal(page, { route: '/tasks', orders: { faults: { refusedPaths: true } } })
    await app.getByRole('link', { name: vacation }).click()
    const tab = page.context().waitForEvent('page')
    await app.getByRole('article').getByRole('button', { name: 'Open in Bitrix24' }).click()
    const address = new URL((await tab).url())
    expect(address.origin).toBe(new URL(process.env.PORTAL_URL ?? '').origin)
    expect(address.pathname).toMatch(/^\/company\/personal\/bizproc\/\d+\/$/)
  })
})

async function appAddress(): Promise<string> {
  const answer = await fetch(`${process.env.PORTAL_URL}control`)
  return ((await answer.json()) as { appUrl: string }).appUrl
}

const sendJson = (_body: Element, url: string) =>
  fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }).then(() => undefined)
