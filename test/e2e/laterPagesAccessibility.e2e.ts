import { test } from '@playwright/test'
import { guidedScenes } from './guidedScenes'
import { type Desk, openDesk, PORTAL_OF_120 } from './runOf'
import { inAnotherTab, runScenes } from './runScenes'
import { expectSoundEverywhere, frame, wide } from './soundEverywhere'
import { templateScenes } from './templateScenes'
import { workflowScenes } from './workflowScenes'

// Some wait for a portal that is slow on purpose, and then there is much to look at.
test.describe.configure({ timeout: 60_000 })

const scenes = { ...workflowScenes, ...runScenes, ...guidedScenes, ...templateScenes }

for (const [name, { step, isTwofold, ...opening }] of Object.entries(scenes))
  test(`${name}: sound in light and dark, wide and narrow`, async ({ page }) => {
    await page.setViewportSize(wide)
    const desk = await openDesk(page, { ...PORTAL_OF_120, ...opening })
    await step(desk, async () => {
      await expectSound(desk)
      await page.setViewportSize(wide)
    })
    await expectSound(desk, isTwofold)
  })

test('a run in another tab: sound in light and dark, wide and narrow', async ({ page }) => {
  const desk = await openDesk(page, PORTAL_OF_120)
  await expectSound(await inAnotherTab(desk))
})

const expectSound = ({ page, app }: Desk, isTwofold?: boolean) =>
  expectSoundEverywhere(page, app.locator('body'), { inFrame: frame, axeOnce: !isTwofold })
