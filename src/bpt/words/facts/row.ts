import { arrayAt, at, isYes, type PhpArray, textAt } from '@/bpt/php'
import type { Activity } from '@/bpt/template'
import type { Glossary } from '@/bpt/words/glossary'
import type { Fact } from '@/bpt/words/stepWords'
import { known } from '@/bpt/words/values/known'
import { peopleWords } from '@/bpt/words/values/people'
import { textWords } from '@/bpt/words/values/texts'
import { type Holder, valueWords, yesNo } from '@/bpt/words/values/values'
import { type TextId, text } from '@/i18n/i18n'

/** `isUsual`: goes without saying, and is only shown where it has changed. */
export type RowFact = Fact & { isUsual?: boolean }
/** Properties that say one thing together, and how it is said. */
export type Row = {
  properties: readonly string[]
  /** the types it is about; without it any that has the properties */
  types?: RegExp
  facts(activity: Activity, glossary: Glossary): RowFact[]
}
type Words = (properties: PhpArray, glossary: Glossary, activity: Activity) => string

/** A row with one fact; no words, no fact. */
export const row = (label: TextId, properties: readonly string[], words: Words, types?: RegExp): Row => ({
  properties,
  ...(types ? { types } : {}),
  facts(activity, glossary) {
    const value = words(activity.properties, glossary, activity)
    return value === '' ? [] : [{ label: text(label), value }]
  },
})

export const textRow = (label: TextId, property: string, types?: RegExp): Row =>
  row(label, [property], (properties, glossary) => textWords(textAt(properties, property), glossary), types)

export const valueRow = (label: TextId, property: string, holder?: Holder, types?: RegExp): Row =>
  row(label, [property], (properties, glossary) => valueWords(at(properties, property), glossary, holder), types)

export const peopleRow = (label: TextId, property: string, types?: RegExp): Row =>
  row(label, [property], (properties, glossary) => peopleWords(at(properties, property), glossary), types)

/** A flag: Yes is worth saying, No goes without. */
export const flagRow = (label: TextId, property: string, types?: RegExp): Row => ({
  properties: [property],
  ...(types ? { types } : {}),
  facts: ({ properties }) => [
    { label: text(label), value: yesNo(at(properties, property)), isUsual: !isYes(at(properties, property)) },
  ],
})

/** One of a few known words; an unknown one as it is stored. */
export const choiceRow = (label: TextId, property: string, words: Record<string, TextId>, types?: RegExp): Row =>
  row(
    label,
    [property],
    (properties, glossary) => {
      const value = textAt(properties, property)
      const id = known(words, value)
      return id ? text(id) : textWords(value, glossary)
    },
    types,
  )

/** A map with a fact for each of its keys. */
export const mapRow = (
  property: string,
  describe: (key: string, glossary: Glossary) => { label: string; holder?: Holder | undefined },
  types?: RegExp,
): Row => ({
  properties: [property],
  ...(types ? { types } : {}),
  facts: ({ properties }, glossary) =>
    [...arrayAt(properties, property)].map(([key, value]) => {
      const { label, holder } = describe(String(key), glossary)
      return { label, value: valueWords(value, glossary, holder) || text('steps.empty') }
    }),
})

/** The program or address as it is. */
export const codeRow = (label: TextId, property: string): Row => ({
  properties: [property],
  facts: ({ properties }) => {
    const value = textAt(properties, property).trim()
    return value === '' ? [] : [{ label: text(label), value, isCode: true }]
  },
})
