import { isArray, type PhpKey, type PhpValue } from '@/bpt/php'

const DEEPEST = 64 // lines further in are no longer moved to the right
const LINES = 20_000

type Open = { entries: [PhpKey, PhpValue][]; at: number; isList: boolean; depth: number }

/** A stored value, a line each: lists in brackets, maps in braces, texts in quotes. Without recursion: it may be nested as deep as a file lets it. */
export function printStored(value: PhpValue): string {
  if (!isArray(value)) return scalar(value)
  const lines: string[] = []
  const open: Open[] = [opened(value, 0)]
  lines.push(brackets(open[0])[0])
  for (let top = open.at(-1); top; top = open.at(-1)) {
    if (lines.length >= LINES) return `${lines.join('\n')}\n…`
    const entry = top.entries[top.at]
    top.at += 1
    if (!entry) {
      lines.push(`${indent(top.depth)}${brackets(top)[1]}`)
      open.pop()
      continue
    }
    const [key, inner] = entry
    const name = top.isList ? '' : `${String(key)}: `
    const start = `${indent(top.depth + 1)}${name}`
    if (!isArray(inner)) lines.push(`${start}${scalar(inner)}`)
    else if (inner.size === 0) lines.push(`${start}[]`)
    else {
      const next = opened(inner, top.depth + 1)
      lines.push(`${start}${brackets(next)[0]}`)
      open.push(next)
    }
  }
  return lines.join('\n')
}

const opened = (value: ReadonlyMap<PhpKey, PhpValue>, depth: number): Open => {
  const entries = [...value]
  return { entries, at: 0, isList: entries.every(([key], index) => key === index), depth }
}
const brackets = (one: Open | undefined): [string, string] => (one?.isList ? ['[', ']'] : ['{', '}'])
const indent = (depth: number) => '  '.repeat(Math.min(depth, DEEPEST))

function scalar(value: PhpValue): string {
  if (typeof value === 'string') return JSON.stringify(value).replaceAll('\\n', '\n').replaceAll('\\"', '"')
  if (value !== null && typeof value === 'object' && !isArray(value)) return value.float
  return String(value)
}
