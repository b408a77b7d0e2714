import type { DeclaredChange } from '@/bpt/diff/changes'
import type { Declared } from '@/bpt/template'
import { defaultWords, typePhrase } from '@/bpt/words/declaredWords'
import type { Glossary } from '@/bpt/words/glossary'
import { known } from '@/bpt/words/values/known'
import { yesNo } from '@/bpt/words/values/values'
import { text } from '@/i18n/i18n'
import { type ChangeLine, type Glossaries, storedLine } from './changeLines'

type Changed = Extract<DeclaredChange, { state: 'changed' }>
type Said = { label: string; of(declared: Declared, glossary: Glossary): string }

const said = (kind: 'constant' | 'other'): Record<string, Said> => {
  const type = { label: text('steps.fact.type'), of: typePhrase }
  return {
    Name: { label: text('steps.fact.name'), of: ({ name }) => name },
    Description: { label: text('steps.fact.description'), of: ({ description }) => description },
    Type: type,
    Multiple: type,
    Required: { label: text('steps.fact.required'), of: ({ required }) => yesNo(required) },
    Options: { label: text('steps.fact.options'), of: ({ options }) => options.map(({ label }) => label).join(', ') },
    Default: { label: text(kind === 'constant' ? 'steps.fact.value' : 'steps.fact.default'), of: defaultWords },
  }
}

/** What differs of a parameter, variable, constant or field. */
export function declaredLines(
  { before, after, properties }: Changed,
  kind: 'constant' | 'other',
  glossaries: Glossaries,
): ChangeLine[] {
  const words = said(kind)
  const lines = new Map<string, ChangeLine>()
  for (const change of properties) {
    const one = known(words, change.property)
    const was = one?.of(before, glossaries.before)
    const is = one?.of(after, glossaries.after)
    if (one && was !== is) lines.set(one.label, { label: one.label, before: was || undefined, after: is || undefined })
    else if (!one || !lines.has(one.label)) lines.set(change.property, storedLine(change, glossaries))
  }
  return [...lines.values()]
}
