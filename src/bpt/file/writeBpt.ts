import type { PhpArray } from '@/bpt/php'
import { serialize } from '@/bpt/serialize/serialize'
import { through } from './through'

/** The bytes of a `.bpt`: the content serialized and deflated, as the portal's own export writes it. */
export async function writeBpt(content: PhpArray): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await through(new CompressionStream('deflate'), serialize(content))
  if (!packed) throw new RangeError('nothing limits what is written')
  return packed
}
