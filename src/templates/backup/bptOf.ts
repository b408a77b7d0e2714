import { contentOf } from '@/bpt/file/contentOf'
import { writeBpt } from '@/bpt/file/writeBpt'
import type { Template } from '@/templates/schema'

/** The bytes of a `.bpt` of what the portal tells of a template. */
export function bptOf({ stored }: Template): Promise<Uint8Array> {
  if (!stored) throw new RangeError('what is inside was not asked for')
  return writeBpt(contentOf(stored))
}
