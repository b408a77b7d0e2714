import { isArray, type PhpArray, type PhpKey, type PhpValue, textOf } from '@/bpt/php'
import { pathOf } from './rawRows'

/** What a search found: the paths of the values themselves and of all arrays around them. */
export type RawFound = { matches: ReadonlySet<string>; around: ReadonlySet<string>; isCut: boolean }

const MOST = 1000 // more are no help to anybody, and every one is a row

type Place = { key: PhpKey; value: PhpValue; parent: Place | undefined; path?: string }

/** Values whose key or text holds the words, upper and lower case alike. */
export function findRaw(content: PhpArray, words: string): RawFound {
  const wanted = words.toLocaleLowerCase()
  const matches = new Set<string>()
  const around = new Set<string>()
  const waiting: Place[] = []
  const queue = (array: PhpArray, parent: Place | undefined) => {
    for (const [key, value] of [...array].reverse()) waiting.push({ key, value, parent })
  }
  queue(content, undefined)
  for (let next = waiting.pop(); next && matches.size < MOST; next = waiting.pop()) {
    if (holds(next, wanted)) {
      matches.add(pathTo(next))
      for (let outer = next.parent; outer && !around.has(pathTo(outer)); outer = outer.parent) around.add(pathTo(outer))
    }
    if (isArray(next.value)) queue(next.value, next)
  }
  return { matches, around, isCut: matches.size === MOST }
}

const holds = ({ key, value }: Place, wanted: string) =>
  String(key).toLocaleLowerCase().includes(wanted) || textOf(value).toLocaleLowerCase().includes(wanted)

/** Made only for what is shown, and for an array once. */
function pathTo(place: Place): string {
  const unnamed: Place[] = []
  let outer: Place | undefined = place
  for (; outer && outer.path === undefined; outer = outer.parent) unnamed.push(outer)
  let path = outer?.path
  for (const one of unnamed.reverse()) {
    path = pathOf(path, one.key)
    one.path = path
  }
  return path ?? ''
}
