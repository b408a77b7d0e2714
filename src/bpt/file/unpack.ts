import type { Problem } from './problem'
import { through } from './through'

const LARGEST_UNPACKED = 16 * 1024 * 1024
const MOST_BLANKS = 8
const blanks = [0, 10, 13, 32]

/** What a zlib file holds. */
export async function unpack(bytes: Uint8Array): Promise<Uint8Array | Problem> {
  let inflated = await inflate(bytes)
  // Browsers refuse an end of line behind the stream, PHP does not. What looks like one may be the end of the checksum.
  for (let end = bytes.length - 1; inflated === 'zlib' && isBlankFrom(bytes, end); end -= 1) {
    inflated = await inflate(bytes.subarray(0, end))
  }
  return typeof inflated === 'object' ? inflated : { code: inflated }
}

const isBlankFrom = (bytes: Uint8Array, end: number): boolean =>
  end > 0 && end >= bytes.length - MOST_BLANKS && blanks.includes(bytes[end] ?? 1)

async function inflate(bytes: Uint8Array): Promise<Uint8Array | 'zlib' | 'unpackedSize'> {
  try {
    return (await through(new DecompressionStream('deflate'), bytes, LARGEST_UNPACKED)) ?? 'unpackedSize'
  } catch {
    return 'zlib' // cut, damaged, or its checksum is wrong
  }
}
