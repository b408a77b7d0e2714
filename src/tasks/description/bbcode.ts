/** A piece of a task's text. Everything that is not one of these stays the text it is. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: 'bold' | 'italic' | 'underline' | 'strike' | 'quote' | 'code' | 'plain'; pieces: Piece[] }
  | { kind: 'list'; ordered: boolean; items: Piece[][] }
  | { kind: 'link'; target: LinkTarget; pieces: Piece[] }
  | { kind: 'user'; id: number; pieces: Piece[] }

/** Where a link may lead: a web address or a path of the portal. */
export type LinkTarget = { href: string } | { path: string }

const kinds = {
  b: 'bold',
  i: 'italic',
  u: 'underline',
  s: 'strike',
  del: 'strike',
  quote: 'quote',
  code: 'code',
  // Looks that the app does not take over; their words stay.
  color: 'plain',
  size: 'plain',
  font: 'plain',
  left: 'plain',
  center: 'plain',
  right: 'plain',
  p: 'plain',
} as const
type Tag = keyof typeof kinds | 'url' | 'user' | 'list'

type Open = { tag: Tag | 'root' | 'item'; value: string; source: string; pieces: Piece[]; items: Piece[][] }
const MAX_DEPTH = 40

/** Reads BBCode. Never throws; a tag that is unknown, unclosed or points somewhere unsafe stays as text. */
export function parseBBCode(source: string): Piece[] {
  const stack: Open[] = [opened('root', '', '')]
  const top = () => stack[stack.length - 1] as Open
  const pattern = /\[(\/?)([a-z]+|\*)(?:=([^\]\r\n]*))?\]|\r\n|\r|\n/gi
  let from = 0
  for (const match of source.matchAll(pattern)) {
    pushText(top().pieces, source.slice(from, match.index))
    from = match.index + match[0].length
    const [whole, slash, name] = match
    if (name === undefined) top().pieces.push({ kind: 'break' })
    else if (slash) close(stack, name.toLowerCase(), whole)
    else if (name === '*') startItem(stack, whole)
    else if (isTag(name.toLowerCase()) && stack.length < MAX_DEPTH)
      stack.push(opened(name.toLowerCase() as Tag, unquoted(match[3]), whole))
    else pushText(top().pieces, whole)
  }
  pushText(top().pieces, source.slice(from))
  while (stack.length > 1) spill(stack)
  return (stack[0] as Open).pieces
}

const isTag = (name: string): name is Tag => Object.hasOwn(kinds, name) || ['url', 'user', 'list'].includes(name)
const opened = (tag: Open['tag'], value: string, source: string): Open => ({ tag, value, source, pieces: [], items: [] })
const unquoted = (value = '') => value.trim().replace(/^(["'])(.*)\1$/, '$2')

function pushText(pieces: Piece[], text: string): void {
  const last = pieces.at(-1)
  if (!text) return
  if (last?.kind === 'text') pieces[pieces.length - 1] = { kind: 'text', text: last.text + text }
  else pieces.push({ kind: 'text', text })
}

function startItem(stack: Open[], whole: string): void {
  if (stack.at(-1)?.tag === 'item') endItem(stack)
  if (stack.at(-1)?.tag === 'list') stack.push(opened('item', '', ''))
  else pushText((stack.at(-1) as Open).pieces, whole)
}

function endItem(stack: Open[]): void {
  const item = stack.pop() as Open
  ;(stack.at(-1) as Open).items.push(trimBreaks(item.pieces))
}

function close(stack: Open[], name: string, whole: string): void {
  const depth = stack.findLastIndex(({ tag }) => tag === name)
  if (depth <= 0) {
    pushText((stack.at(-1) as Open).pieces, whole)
    return
  }
  while (stack.length - 1 > depth) stack.at(-1)?.tag === 'item' ? endItem(stack) : spill(stack)
  const done = stack.pop() as Open
  ;(stack.at(-1) as Open).pieces.push(...finished(done))
}

// What was never closed is text and whatever came inside it.
function spill(stack: Open[]): void {
  const open = stack.pop() as Open
  const below = stack.at(-1) as Open
  pushText(below.pieces, open.source)
  for (const piece of [...open.pieces, ...open.items.flat()])
    piece.kind === 'text' ? pushText(below.pieces, piece.text) : below.pieces.push(piece)
}

function finished({ tag, value, source, pieces, items }: Open): Piece[] {
  switch (tag) {
    case 'url': {
      const target = linkTarget(value || textOf(pieces))
      return target
        ? [{ kind: 'link', target, pieces }]
        : [{ kind: 'text', text: source }, ...pieces, { kind: 'text', text: '[/url]' }]
    }
    case 'user':
      return /^[1-9]\d*$/.test(value) ? [{ kind: 'user', id: Number(value), pieces }] : pieces
    case 'list':
      // Words before the first item stand above the list.
      return [...trimBreaks(pieces), ...(items.length > 0 ? [{ kind: 'list', ordered: value === '1', items } as const] : [])]
    case 'root':
    case 'item':
      return pieces
    default:
      return [{ kind: kinds[tag], pieces }]
  }
}

/** http, https, or a path of the portal; anything else (javascript:, data:, //host) is no target. */
export function linkTarget(address: string): LinkTarget | undefined {
  const text = address.trim()
  if (/^\/(?![/\\])/.test(text)) return { path: text }
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined
  return { href: new URL(text).href }
}

const textOf = (pieces: Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : 'pieces' in piece ? textOf(piece.pieces) : '')).join('')

function trimBreaks(pieces: Piece[]): Piece[] {
  const blank = (piece: Piece | undefined) => piece?.kind === 'break' || (piece?.kind === 'text' && !piece.text.trim())
  let end = pieces.length
  while (end > 0 && blank(pieces[end - 1])) end--
  return pieces.slice(0, end)
}
