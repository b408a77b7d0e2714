import { FONT } from './measure'
import { paint } from './paint'

const SHARP = 2
const LONGEST = 16_384 // px: what browsers let a canvas have
const LARGEST = 100_000_000

/** The picture as a PNG, twice as sharp where it fits. Drawn here, not by an <img>: the page may not show pictures that are no files of its own. */
export async function pngOf(svg: SVGSVGElement): Promise<Uint8Array> {
  const width = Number(svg.getAttribute('width'))
  const height = Number(svg.getAttribute('height'))
  const most = Math.min(SHARP, LONGEST / width, LONGEST / height, Math.sqrt(LARGEST / (width * height)))
  // Some browsers and small devices hold less, and say so only by an empty picture.
  for (const scale of [most, most / 2, most / 4, most / 8]) {
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.floor(width * scale))
    canvas.height = Math.max(1, Math.floor(height * scale))
    const context = canvas.getContext('2d')
    if (!context) continue
    context.scale(scale, scale)
    paint(svg, context, FONT)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (blob) return new Uint8Array(await blob.arrayBuffer())
  }
  throw new RangeError('no canvas is as large as this picture')
}
