import { expect, test } from '@playwright/test'
import { answerTo, openTask, said } from './inboxOf'
import { openPortal } from './portalPage'

// From the list to the portal's own tables: what each kind of task needs, and what the person is told.

const complete = 'bizproc.task.complete'
const vacation = 'Urlaubsantrag: Katharina Weiß, 22.12.–05.01.'
const invoice = 'Согласовать счёт на оплату № 4471'
const terms = 'Check counterparty and contract terms'
const expenses = 'Указать статью расходов и приложить скан'

test('approved: the next task opens, its title has the focus, and the portal has the answer', async ({ page }) => {
  const it = await openPortal(page, { route: '/tasks?request=approval' })
  await openTask(it.app, vacation)
  await it.app.getByRole('button', { name: 'Approve' }).click()
  await expect(said(it.app, 'Approved.')).toBeVisible()
  await expect(it.app.getByRole('heading', { name: 'Urlaubsantrag: Дмитрий Ковалёв' })).toBeFocused()
  await expect(it.app.getByRole('link', { name: vacation })).toHaveCount(0)
  expect(await answerTo(it, vacation)).toMatchObject([{ userId: 1, status: 1 }])
})

test('rejected: not without the comment the portal asks for, and with it once', async ({ page }) => {
  const it = await openPortal(page, { route: '/tasks' })
  await openTask(it.app, invoice)
  const reject = it.app.getByRole('button', { name: 'Отклонить' })
  await reject.click()
  const comment = it.app.getByRole('textbox', { name: 'Причина отказа: required if you reject' })
  await expect(comment).toBeFocused()
  await expect(it.app.getByRole('alert')).toHaveText('Write a comment: this answer needs one.')
  await comment.fill('Сумма не сходится')
  await reject.click()
  await expect(said(it.app, 'Rejected.')).toBeVisible()
  expect(await answerTo(it, invoice)).toMatchObject([{ status: 2, comment: 'Сумма не сходится' }])
  expect((await it.requests()).filter(({ method }) => method === complete)).toHaveLength(1)
})

test('acknowledged, in the portal’s own words', async ({ page }) => {
  const it = await openPortal(page, { route: '/tasks' })
  await openTask(it.app, 'Read the updated travel policy')
  await it.app.getByRole('button', { name: 'I have read it' }).click()
  await expect(said(it.app, 'Sent.')).toBeVisible()
  expect(await answerTo(it, 'Read the updated travel policy')).toMatchObject([{ userId: 1, status: 3 }])
})

test('a form with a list element, money, a date, yes or no, a file and a person goes out as the portal wants it', async ({
  page,
}) => {
  const it = await openPortal(page, { route: '/tasks?request=information' })
  const { app } = it
  await openTask(app, expenses)
  await app.getByRole('combobox', { name: 'Статья расходов' }).fill('а')
  await app.getByRole('option').filter({ visible: true }).first().click()
  await app.getByRole('textbox', { name: 'Сумма к оплате' }).fill('1,250.5')
  const date = app.getByRole('group', { name: 'Оплатить до' })
  await date.getByRole('spinbutton', { name: /^day/ }).click()
  await page.keyboard.type('24')
  await expect(date.getByRole('spinbutton', { name: /^month/ })).toBeFocused()
  await page.keyboard.type('12')
  await page.keyboard.type('2026')
  await app.getByRole('radiogroup', { name: 'Оригинал получен' }).getByText('No').click()
  await app.getByLabel('Choose a file or drop it here').setInputFiles({
    name: 'Скан 4471.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 scan'),
  })
  const accountant = app.getByRole('combobox', { name: 'Ответственный бухгалтер' })
  await accountant.focus()
  await page.keyboard.press('Backspace')
  await page.keyboard.type('Köhler')
  await expect(app.getByRole('option', { name: /Sabine Köhler/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(app.getByRole('button', { name: 'Remove Sabine Köhler' })).toBeVisible()
  await app.getByRole('button', { name: 'Сохранить' }).click()
  await expect(said(app, 'Sent.')).toBeVisible()

  const [answer] = (await answerTo(it, expenses)) ?? []
  expect(answer?.fields).toMatchObject({
    article: expect.stringMatching(/^\d+$/),
    sum: '1250.5|RUB',
    pay_until: expect.stringMatching(/^2026-12-24T12:00:00/),
    original: 'N',
    scan: { name: 'Скан 4471.pdf', size: 13, garbage: false },
    accountant: 'user_22',
  })
})

test('a form that lacks something stays where it is, and says what at the field', async ({ page }) => {
  const it = await openPortal(page, { route: '/tasks?request=information' })
  await openTask(it.app, expenses)
  await it.app.getByRole('button', { name: 'Сохранить' }).click()
  await expect(it.app.getByRole('combobox', { name: 'Статья расходов' })).toBeFocused()
  await expect(it.app.getByText('Choose yes or no')).toBeVisible()
  await expect(it.app.getByText('Attach a file')).toBeVisible()
  expect((await it.requests()).filter(({ method }) => method === complete)).toEqual([])
})

test('refused: the form may stay as it is, the comment may not be missing', async ({ page }) => {
  const it = await openPortal(page, { route: '/tasks' })
  await openTask(it.app, terms)
  await it.app.getByRole('textbox', { name: 'Prepayment, %' }).fill('')
  await it.app.getByRole('textbox', { name: /^Comment for the author/ }).fill('20 % at the most')
  await it.app.getByRole('button', { name: 'Return to author' }).click()
  await expect(said(it.app, 'Refused.')).toBeVisible()
  expect(await answerTo(it, terms)).toMatchObject([{ status: 4, comment: '20 % at the most' }])
})

test('delegated: the row is the other person’s now', async ({ page }) => {
  const it = await openPortal(page, { route: '/tasks' })
  await openTask(it.app, vacation)
  await it.app.getByRole('article').getByRole('button', { name: 'Delegate' }).click()
  const dialog = it.app.getByRole('dialog', { name: 'Delegate this task?' })
  await dialog.getByRole('combobox').fill('Eichinger')
  await it.app.getByRole('option', { name: /Eichinger/ }).click()
  await dialog.getByRole('button', { name: 'Delegate' }).click()
  await expect(said(it.app, `Delegated: ${vacation}`)).toBeVisible()
  const task = (await it.table('tasks')).find(({ name }) => name === vacation)
  expect(task?.people.map(({ userId }) => userId)).toEqual([15])
})

test('what only the portal can answer is shown, with the way there', async ({ page }) => {
  const { app } = await openPortal(page, { route: '/tasks' })
  await app.getByRole('searchbox').fill('next stage')
  await openTask(app, 'Choose the next stage')
  const task = app.getByRole('article')
  await expect(task.getByText('This kind of task can only be answered in the portal.')).toBeVisible()
  await expect(task.getByRole('button', { name: 'Approve' })).toHaveCount(0)
  await task.getByRole('contentinfo').or(task.locator('footer')).getByRole('button', { name: 'Open in Bitrix24' }).click()
  await expect(page.getByRole('dialog', { name: 'A page of the portal' })).toBeVisible()
})

for (const [lang, approve, sent] of [
  ['ru', 'Согласовать', /Согласовано|Утверждено|Одобрено/],
  ['de', 'Approve', /Genehmigt|Zugestimmt|Freigegeben/],
] as const)
  test(`the whole way in the portal’s language: ${lang}`, async ({ page }) => {
    const it = await openPortal(page, { route: '/tasks', lang })
    const name = lang === 'ru' ? invoice : vacation
    await openTask(it.app, name)
    await it.app.getByRole('article').getByRole('button', { name: approve }).click()
    await expect(said(it.app, sent)).toBeVisible()
    expect(await answerTo(it, name)).toMatchObject([{ userId: 1, status: 1 }])
    const words = await it.app.locator('body').innerText()
    expect(words).not.toMatch(/\b(Open|Overdue|Tasks|Delegate|Search|Today|Later)\b/)
  })
