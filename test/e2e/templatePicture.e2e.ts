import { expect, test } from '@playwright/test'
import { openDesk } from './runOf'
import { CONTRACT, SMALL_PORTAL, saved } from './templateOf'

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

test('the picture becomes an SVG and a PNG where the app may load nothing that is not its own', async ({ page }) => {
  const blocked: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) blocked.push(message.text())
  })
  const { app } = await openDesk(page, { ...SMALL_PORTAL, route: `/templates/${CONTRACT}` })
  const save = (kind: string) =>
    saved(page, async () => {
      await app.getByRole('button', { name: 'Save as a picture' }).click()
      await app.getByRole('button', { name: kind }).click()
    })

  const svg = await save('As SVG, sharp at any size')
  expect(svg.name).toBe('Contract approval.svg')
  const told = await page.evaluate((text) => {
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml')
    const { width, height } = (picture.documentElement as unknown as SVGSVGElement).viewBox.baseVal
    return {
      root: picture.documentElement.localName,
      faults: picture.querySelectorAll('parsererror').length,
      words: picture.documentElement.textContent ?? '',
      width,
      height,
      foreign: [...picture.querySelectorAll('[href], image, script, style')].map(({ localName }) => localName),
    }
  }, Buffer.from(svg.bytes).toString('utf8'))
  expect(told).toMatchObject({ root: 'svg', faults: 0 })
  expect(told.words).toMatch(/Set variables.*Decision.*Update contract r/s)
  expect(told.width * told.height).toBeGreaterThan(100_000)
  expect(told.foreign.filter((name) => name !== 'style' && name !== 'use')).toEqual([])

  const png = await save('As PNG')
  expect(png.name).toBe('Contract approval.png')
  expect([...png.bytes.slice(0, 8)]).toEqual(PNG)
  const painted = await page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }))
      const paper = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
      paper?.drawImage(picture, 0, 0)
      const pixels = new Uint32Array(paper?.getImageData(0, 0, picture.width, picture.height).data.buffer ?? new ArrayBuffer(0))
      return { width: picture.width, height: picture.height, colours: new Set(pixels).size }
    },
    [...png.bytes],
  )
  expect(painted.width / painted.height).toBeCloseTo(told.width / told.height, 1)
  expect(painted.colours).toBeGreaterThan(10)
  expect(blocked).toEqual([])
})
