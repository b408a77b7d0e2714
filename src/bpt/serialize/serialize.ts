import { isArray, type PhpKey, type PhpValue } from '@/bpt/php'

const encoder = new TextEncoder()

/** PHP's serialize(), in UTF-8. */
export function serialize(value: PhpValue): Uint8Array<ArrayBuffer> {
  let text = ''
  const open: Iterator<[PhpKey, PhpValue]>[] = []
  const put = (one: PhpValue) => {
    text += isArray(one) ? `a:${one.size}:{` : scalar(one)
    if (isArray(one)) open.push(one[Symbol.iterator]())
  }
  put(value)
  for (let inside = open.at(-1); inside; inside = open.at(-1)) {
    const next = inside.next()
    if (next.done) {
      text += '}'
      open.pop()
    } else {
      text += scalar(next.value[0])
      put(next.value[1])
    }
  }
  return encoder.encode(text)
}

function scalar(value: Exclude<PhpValue, ReadonlyMap<unknown, unknown>>): string {
  if (value === null) return 'N;'
  if (typeof value === 'boolean') return `b:${value ? 1 : 0};`
  if (typeof value === 'string') return `s:${encoder.encode(value).length}:"${value}";`
  if (typeof value === 'object') return `d:${value.float};`
  return `i:${value};`
}
