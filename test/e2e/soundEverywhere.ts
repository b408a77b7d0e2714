import { expect, type Locator, type Page } from '@playwright/test'
import { axeViolations, faintTexts, overflowing } from './lookOf'

// The portal's own menu stands beside the frame: so much wider is the page.
export const wide = { width: 1500, height: 900 }
export const narrow = { width: 380, height: 800 }
/** 200 % of 1280 */
export const zoomed = { width: 640, height: 400 }
export const frame = '#stage iframe'

/** Texts in both themes at both widths; axe once at each width and once in each theme; nothing runs out sideways, at 200 % zoom neither. */
export async function expectSoundEverywhere(page: Page, body: Locator, inFrame?: string): Promise<void> {
  for (const [size, colorScheme, withAxe] of [
    [wide, 'light', true],
    [wide, 'dark', false],
    [zoomed, 'dark', false],
    [narrow, 'light', false],
    [narrow, 'dark', true],
  ] as const) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await body.evaluate(faintTexts)).toEqual([])
    expect(await body.evaluate(overflowing)).toEqual([])
    if (withAxe) expect(await axeViolations(page, inFrame)).toEqual([])
  }
}
