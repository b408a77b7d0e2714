import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds fault with, in the page or in a frame of it. */
export async function axeViolations(page: Page, frame?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (frame ? axe.include({ fromFrames: [frame, 'html'] }) : axe).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Whatever is wider than the page: 0 of it at 380 px and at 200 % zoom (WCAG 1.4.10). */
export function overflowing(body: Element): string[] {
  const { scrollWidth, clientWidth } = body.ownerDocument.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = [...body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
  return wide.map(({ tagName, className }) => `${tagName}.${className}`)
}

/** Every visible text with less than 4.5 : 1 to what is painted behind it (3 : 1 from 24 px on), as DESIGN.md §4 asks. */
export function faintTexts(body: Element): string[] {
  type Colour = [red: number, green: number, blue: number, alpha: number]
  const parse = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number)
    return text.startsWith('color(srgb') ? [red * 255, green * 255, blue * 255, alpha] : [red, green, blue, alpha]
  }
  const over = (above: Colour, below: Colour): Colour => {
    const mix = (at: 0 | 1 | 2) => above[at] * above[3] + below[at] * (1 - above[3])
    return [mix(0), mix(1), mix(2), 1]
  }
  const linear = (part: number) => (part <= 10.3 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)
  const luminance = ([red, green, blue]: Colour) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  const grounds = new Map<Element, Colour>()
  const behind = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1]
    const known = grounds.get(element) ?? groundOf(element)
    grounds.set(element, known)
    return known
  }
  const groundOf = (element: Element): Colour => {
    const own = parse(getComputedStyle(element).backgroundColor)
    return own[3] === 1 ? own : over(own, behind(element.parentElement))
  }
  const faint: string[] = []
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const words = texts.currentNode.textContent?.trim()
    const element = texts.currentNode.parentElement
    if (!words || !element?.checkVisibility({ visibilityProperty: true })) continue
    if (element.closest('script, style, option, [disabled], [aria-disabled=true], .vh')) continue
    const { color, fontSize } = getComputedStyle(element)
    const ground = behind(element)
    const [dark = 0, light = 0] = [luminance(over(parse(color), ground)), luminance(ground)].sort((a, b) => a - b)
    const contrast = (light + 0.05) / (dark + 0.05)
    if (contrast < (Number.parseFloat(fontSize) >= 24 ? 3 : 4.5)) faint.push(`${contrast.toFixed(2)} ${words.slice(0, 40)}`)
  }
  return faint
}
