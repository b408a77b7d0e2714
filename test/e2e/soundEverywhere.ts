import { expect, type Locator, type Page } from '@playwright/test'
import { axeViolations, faintTexts, overflowing } from './lookOf'

// The portal's own menu stands beside the frame: so much wider is the page.
export const wide = { width: 1500, height: 900 }
export const narrow = { width: 380, height: 800 }
/** 200 % of 1280 */
export const zoomed = { width: 640, height: 400 }
export const frame = '#stage iframe'

// Width and theme are looked at together where that is enough: axe and the words' contrast in both themes, the width in all sizes.
const views = [
  { size: wide, colorScheme: 'light', looks: ['axe', 'texts', 'width'] },
  { size: wide, colorScheme: 'dark', looks: ['texts'] },
  { size: zoomed, colorScheme: 'dark', looks: ['width'] },
  { size: narrow, colorScheme: 'dark', looks: ['axe', 'texts', 'width'] },
  { size: narrow, colorScheme: 'light', looks: ['texts'] },
] as const

/** Nothing for axe to find (`axeOnce`: at 380 px), no faint text, nothing that runs out sideways: light and dark, wide, at 380 px and at 200 % zoom. */
export async function expectSoundEverywhere(
  page: Page,
  body: Locator,
  { inFrame, axeOnce }: { inFrame?: string; axeOnce?: boolean } = {},
): Promise<void> {
  for (const { size, colorScheme, looks } of views) {
    const asked = new Set<string>(looks)
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    if (asked.has('texts')) expect(await body.evaluate(faintTexts)).toEqual([])
    if (asked.has('width')) expect(await body.evaluate(overflowing)).toEqual([])
    if (asked.has('axe') && !(axeOnce && size === wide)) expect(await axeViolations(page, inFrame)).toEqual([])
  }
}
