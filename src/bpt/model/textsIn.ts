import { isArray, type PhpValue } from '@/bpt/php'

/** Every text that a value holds, at any depth, in its order; keys are none. */
export function* textsIn(value: PhpValue | undefined): Generator<string> {
  const waiting = [value]
  while (waiting.length > 0) {
    const one = waiting.pop()
    if (typeof one === 'string') yield one
    if (isArray(one)) for (const inner of [...one.values()].reverse()) waiting.push(inner)
  }
}
