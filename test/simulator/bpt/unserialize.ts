/** A PHP array as it was read: order and kinds of keys are kept. */
export type PhpArray = Map<string | number, unknown>

/** PHP goes on to 4096. */
const MAX_DEPTH = 1000

/** PHP's unserialize() without classes; undefined where PHP would say false. What follows the value is not looked at. */
export function unserialize(bytes: Buffer): unknown {
  const text = bytes.toString('latin1')
  // The core looks for objects before it reads; it looks into texts, too.
  if (/(^|;)[OC]:\+?\d+:/.test(text)) return undefined
  try {
    return createReader(bytes, text)(0)
  } catch {
    return undefined
  }
}

function createReader(bytes: Buffer, text: string) {
  let at = 0
  const slots: unknown[] = [undefined] // R:1 is the first value

  function until(mark: string): string {
    const end = text.indexOf(mark, at)
    if (end < 0) throw new Error('end of data')
    const found = text.slice(at, end)
    at = end + mark.length
    return found
  }
  function skip(mark: string): void {
    if (!text.startsWith(mark, at)) throw new Error(`no ${mark}`)
    at += mark.length
  }
  function number(shape: RegExp, mark: string): number {
    const found = until(mark)
    if (!shape.test(found)) throw new Error('no number')
    return Number(found)
  }
  function words(): string {
    const length = number(/^\d+$/, ':')
    skip('"')
    const found = bytes.toString('utf8', at, at + length)
    at += length
    skip('";')
    return found
  }
  function key(): string | number {
    const type = text[at]
    at += 2
    if (type === 'i') return number(/^-?\d+$/, ';')
    if (type !== 's') throw new Error('no key')
    const name = words()
    return /^(0|-?[1-9]\d{0,14})$/.test(name) ? Number(name) : name
  }
  function array(depth: number): PhpArray {
    const count = number(/^\d+$/, ':')
    const found: PhpArray = new Map()
    slots.push(found)
    skip('{')
    for (let index = 0; index < count; index += 1) found.set(key(), value(depth + 1))
    skip('}')
    return found
  }
  function value(depth: number): unknown {
    if (depth > MAX_DEPTH) throw new Error('too deep')
    const type = text[at]
    at += 1
    skip(type === 'N' ? ';' : ':')
    if (type === 'a') return array(depth)
    if (type === 'R' || type === 'r') {
      const slot = number(/^\d+$/, ';')
      if (slot < 1 || slot >= slots.length) throw new Error('nothing to refer to')
      if (type === 'r') slots.push(slots[slot])
      return slots[slot]
    }
    const scalar = readScalar(type)
    slots.push(scalar)
    return scalar
  }
  function readScalar(type: string | undefined): unknown {
    if (type === 'N') return null
    if (type === 'b') return number(/^[01]$/, ';') === 1
    if (type === 'i') return number(/^[+-]?\d+$/, ';')
    if (type === 'd') return Number(until(';'))
    if (type === 's') return words()
    throw new Error('unknown type')
  }
  return value
}
