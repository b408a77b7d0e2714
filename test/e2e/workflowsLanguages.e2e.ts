import { expect, test } from '@playwright/test'
import { openDesk, own, PORTAL_OF_120 } from './runOf'

// The main flow in the other two languages, by what stands on its headings and buttons.

const words = {
  ru: {
    title: 'Процессы',
    selectAll: 'Выбрать все загруженные строки',
    allThatMatch: 'Выбрать все подходящие: 120',
    bar: 'Выбранные процессы',
    terminate: 'Завершить…',
    run: 'Завершение: 120 процессов',
    tab: 'Будут завершены 120',
    confirm: 'Завершить 120',
    question: 'Завершить 120 процессов?',
    keep: 'Оставить их',
    undo: 'Отменить',
    ended: 'Завершено: 120',
    done: 'Выполнено',
    csv: 'Скачать CSV',
  },
  de: {
    title: 'Workflows',
    selectAll: 'Alle geladenen Zeilen auswählen',
    allThatMatch: 'Alle 120 passenden auswählen',
    bar: 'Ausgewählte Workflows',
    terminate: 'Beenden…',
    run: '120 Workflows beenden',
    tab: 'Werden beendet 120',
    confirm: '120 beenden',
    question: '120 Workflows beenden?',
    keep: 'Alle behalten',
    undo: 'Rückgängig',
    ended: '120 beendet',
    done: 'Erledigt',
    csv: 'CSV herunterladen',
  },
} as const

for (const [lang, is] of Object.entries(words))
  test(`from the list to the result in ${lang}`, async ({ page }) => {
    const desk = await openDesk(page, { ...PORTAL_OF_120, lang })
    const { app } = desk
    await expect(app.getByRole('heading', { level: 1, name: is.title })).toBeVisible({ timeout: 15_000 })
    await app.getByRole('checkbox', { name: is.selectAll }).check()
    const bar = app.getByRole('toolbar', { name: is.bar })
    await bar.getByRole('button', { name: is.allThatMatch }).click()
    await bar.getByRole('button', { name: is.terminate }).click()

    await expect(app.getByRole('tab', { name: is.tab })).toBeVisible()
    await expect(app.getByRole('heading', { level: 1, name: is.run })).toBeVisible()
    await app.getByRole('button', { name: is.confirm, exact: true }).click()
    const dialog = app.getByRole('dialog', { name: is.question })
    await expect(dialog.getByRole('button', { name: is.keep })).toBeFocused()
    await dialog.getByRole('button', { name: is.confirm, exact: true }).click()
    await expect(app.getByRole('button', { name: is.undo })).toBeVisible()
    await page.clock.fastForward(5_000)

    await expect(app.getByRole('heading', { level: 2, name: is.ended })).toBeVisible({ timeout: 10_000 })
    await expect(app.getByRole('button', { name: `120 ${is.done}` })).toBeVisible()
    await expect(app.getByRole('button', { name: is.csv })).toBeVisible()
    expect(await own(desk)).toEqual([])
  })
