import { expect, type FrameLocator } from '@playwright/test'
import type { OpenPortal } from './portalPage'

/** What the app announces, also to those who do not see it. */
export const said = (app: FrameLocator, words: string | RegExp) => app.getByRole('status').filter({ hasText: words })

/** Opens a task by its row. */
export async function openTask(app: FrameLocator, name: string) {
  await app.getByRole('link', { name }).click()
  await expect(app.getByRole('heading', { name })).toBeVisible()
}

/** What the portal has got for an answer to a task. */
export async function answerTo({ table }: Pick<OpenPortal, 'table'>, name: string) {
  return (await table('tasks')).find((task) => task.name === name)?.answers
}
