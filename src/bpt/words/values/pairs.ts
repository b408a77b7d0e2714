import { type Reference, referencesIn } from '@/bpt/model/references'
import { type PhpArray, textAt } from '@/bpt/php'

/** The old form of an expression: the pair ['Variable', 'Manager']; undefined where it is none. BPT_FORMAT §7 */
export function pairReference(value: PhpArray): Reference | undefined {
  if (value.size !== 2) return undefined
  const [only] = referencesIn(value)
  return only && only.object === textAt(value, 0) && only.field === textAt(value, 1) ? only : undefined
}
