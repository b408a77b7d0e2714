import { isArray, type PhpArray, type PhpValue, textOf } from '@/bpt/php'
import type { Activity, Template } from '@/bpt/template'
import type { Names } from '@/bpt/words/names'
import { branchWords, subtitleOf, titleOf, usesOf } from '@/bpt/words/stepWords'
import { typeName } from '@/bpt/words/typeWords'

/** Finds activities by their title, type, texts, and what they use. Reads all of them at the first question. */
export function searchOf(template: Template, names: Names): (query: string) => string[] {
  let texts: (readonly [id: string, text: string])[] | undefined
  return (query) => {
    const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean)
    if (words.length === 0) return []
    texts ??= [...template.activities.values()].filter(isNamed).map((one) => [one.id, searchText(one, template, names)])
    return texts.filter(([, text]) => words.every((word) => text.includes(word))).map(([id]) => id)
  }
}

// Nobody looks for the wrappers: they have nothing of their own in the picture.
const isNamed = ({ type, parent }: Activity) => parent !== null && type !== 'SequenceActivity'

function searchText(activity: Activity, template: Template, names: Names): string {
  const parts = [
    titleOf(activity),
    subtitleOf(activity, template, names),
    branchWords(activity, template, names),
    typeName(activity.type),
    activity.type,
    activity.name,
    ...usesOf(activity, template, names),
    ...stringsIn(activity.properties),
  ]
  return parts.join('\n').toLocaleLowerCase()
}

function stringsIn(properties: PhpArray): string[] {
  const found: string[] = []
  const waiting: PhpValue[] = [properties]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isArray(next)) for (const inner of next.values()) waiting.push(inner)
    else if (next !== null) found.push(textOf(next))
  }
  return found
}
