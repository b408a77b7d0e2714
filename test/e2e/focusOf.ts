import { expect, type FrameLocator, type Page } from '@playwright/test'

/** Presses Tab until something with that name has the focus; on the way it must always be somewhere, and seen. */
export async function tabTo(page: Page, app: FrameLocator, name: RegExp, key = 'Tab') {
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press(key)
    if (name.test(await expectSeen(app))) return
  }
  throw new Error(`${key} never came to ${name}`)
}

/** The focus is on something, in sight and marked: by a ring of its own or of what is drawn around it. Gives its name. */
export async function expectSeen(app: FrameLocator): Promise<string> {
  const at = await app.locator('body').evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return { name: 'nowhere', isMarked: false, isInSight: false }
    const isRinged = (one: Element | null) => {
      if (!one) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow.includes('inset')
    }
    const { top, bottom } = element.getBoundingClientRect()
    const label = element.id && document.querySelector(`label[for="${CSS.escape(element.id)}"]`)?.textContent
    return {
      name: element.getAttribute('aria-label') ?? (label || element.textContent || ''),
      isMarked:
        isRinged(element) ||
        isRinged(element.parentElement) ||
        ['.in', '[role=row]'].some((around) => isRinged(element.closest(around))),
      isInSight: bottom > 0 && top < innerHeight,
    }
  })
  expect(at).toMatchObject({ isMarked: true, isInSight: true })
  return at.name
}
