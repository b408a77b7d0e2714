import { inflateSync } from 'node:zlib'
import { asMap, asValues, isPhpArray, type PhpMap } from './php.ts'

export type ReadTemplate = { tree: unknown[]; parameters: PhpMap; variables: PhpMap; constants: PhpMap }

/** A .bpt as the portal's import reads it: serialized, plain or deflated; null where it would be refused. */
export function readBpt(bytes: Buffer): ReadTemplate | null {
  const plain = unserialize(bytes)
  const content = isPhpArray(plain) && 'TEMPLATE' in plain ? plain : unserialize(inflated(bytes))
  if (!isPhpArray(content)) return null
  const { TEMPLATE, PARAMETERS, VARIABLES, CONSTANTS } = asMap(content)
  const tree = asValues(TEMPLATE)
  if (tree.length === 0) return null
  return { tree, parameters: asMap(PARAMETERS), variables: asMap(VARIABLES), constants: asMap(CONSTANTS) }
}

function inflated(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes)
  } catch {
    return Buffer.alloc(0)
  }
}

function unserialize(bytes: Buffer): unknown {
  const text = bytes.toString('latin1')
  if (/(^|;)[OC]:\+?\d+:/.test(text)) return null
  let at = 0
  const until = (mark: string): string => {
    const end = text.indexOf(mark, at)
    if (end < 0) throw new Error('end of data')
    const found = text.slice(at, end)
    at = end + 1
    return found
  }
  const value = (): unknown => {
    const type = text[at]
    at += 2
    if (type === 'N') return null
    if (type === 'i' || type === 'd') return Number(until(';'))
    if (type === 'b') return until(';') === '1'
    const length = Number(until(':'))
    at += 1
    if (type === 's') {
      const found = bytes.toString('utf8', at, at + length)
      at += length + 2
      return found
    }
    if (type !== 'a') throw new Error('unknown type')
    const entries = Array.from({ length }, () => [String(value()), value()] as const)
    at += 1
    return entries.every(([key], index) => key === String(index)) ? entries.map(([, item]) => item) : Object.fromEntries(entries)
  }
  try {
    return value()
  } catch {
    return null
  }
}
