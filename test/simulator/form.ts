import { isPhpArray, type PhpMap } from './php.ts'

type Node = Map<string, unknown>

/** A form body as PHP reads it: nested brackets, `a[]`, everything text; shown as json_encode would show it. */
export function decodeForm(body: string): PhpMap {
  const root: Node = new Map()
  for (const pair of body.split('&')) {
    const at = pair.indexOf('=')
    const name = decode(at < 0 ? pair : pair.slice(0, at))
    if (name.trim() !== '') put(root, path(name), at < 0 ? '' : decode(pair.slice(at + 1)))
  }
  return Object.fromEntries([...root].map(([key, value]) => [key, plain(value)]))
}

/** The parameters of a request: JSON keeps its types, a form gives texts; values of the POST hide those of the address. */
export function decodeRequest(contentType: string, body: string, query = ''): PhpMap {
  const fromQuery = decodeForm(query)
  if (!contentType.includes('json')) return { ...fromQuery, ...decodeForm(body) }
  try {
    const json: unknown = JSON.parse(body)
    return { ...fromQuery, ...(isPhpArray(json) ? json : {}) }
  } catch {
    return fromQuery
  }
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}

/** `FIELDS[a.b][]` → FIELDS, a.b, ''. A bracket inside a key cannot be told from the end of it: `F[a[b]]` is F, `a[b`. */
function path(name: string): string[] {
  const open = name.indexOf('[')
  if (open < 1) return [name.replace(/[ .[]/g, '_')]
  const keys = [name.slice(0, open).replace(/[ .]/g, '_')]
  let rest = name.slice(open)
  while (rest.startsWith('[')) {
    const close = rest.indexOf(']')
    if (close < 0) break
    keys.push(rest.slice(1, close))
    rest = rest.slice(close + 1)
  }
  return keys
}

function put(node: Node, [key = '', ...rest]: string[], value: string): void {
  const slot = key === '' ? nextIndex(node) : key
  if (rest.length === 0) {
    node.set(slot, value)
    return
  }
  const inner = node.get(slot)
  const child: Node = inner instanceof Map ? inner : new Map()
  node.set(slot, child)
  put(child, rest, value)
}

const nextIndex = (node: Node): string =>
  String(Math.max(-1, ...[...node.keys()].filter((key) => /^(0|[1-9]\d*)$/.test(key)).map(Number)) + 1)

function plain(value: unknown): unknown {
  if (!(value instanceof Map)) return value
  const keys: unknown[] = [...value.keys()]
  // In order 0..n: a list. An object would sort its number-like keys, so the order has to be looked at before.
  if (keys.every((key, index) => key === String(index))) return [...value.values()].map(plain)
  return Object.fromEntries([...value].map(([key, inner]) => [key, plain(inner)]))
}
