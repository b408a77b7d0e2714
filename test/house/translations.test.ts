import { readdirSync, readFileSync } from 'node:fs'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { expect, test } from 'vitest'

type Texts = Record<string, string>
const locales = 'src/i18n/locales'
const foldersOf = (language: string) => readdirSync(`${locales}/${language}`).sort()
const read = (language: string, folder: string) => JSON.parse(readFileSync(`${locales}/${language}/${folder}`, 'utf8')) as Texts
const textsOf = (language: string): Texts => Object.assign({}, ...foldersOf(language).map((folder) => read(language, folder)))

const pluralForms: Record<string, string[]> = {
  en: ['one', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  de: ['one', 'other'],
}
/** Words that are the same in the other language. */
const sameInAnyLanguage = /^[\d\s\p{P}\p{S}]*$|^(Bitrix24|Workflow Desk|E-?mail|URL|ID|OK|REST|BBCode|English|Deutsch|Русский)$/iu
const words = (text: string) => text.replaceAll(/\{[^{}]*\}/g, '').trim()

/** Everything between braces, at any depth: `name`, `count plural few`. */
function placeholders(message: string): { names: Set<string>; plurals: string[][] } {
  const names = new Set<string>()
  const plurals: string[][] = []
  const walk = (token: unknown): void => {
    if (!Array.isArray(token)) return
    const [name, format, cases] = token as [unknown, unknown, unknown]
    const isArgument = typeof name === 'string' && (token.length === 1 || typeof format === 'string') && !name.includes(' ')
    if (isArgument) names.add(name)
    if (!cases || typeof cases !== 'object' || Array.isArray(cases)) return
    if (format === 'plural') plurals.push(Object.keys(cases).filter((key) => !/^\d+$|^offset$/.test(key)))
    for (const branch of Object.values(cases)) walkAll(branch)
  }
  const walkAll = (tokens: unknown): void => {
    // The compiler gives a message that it cannot read back as it is.
    if ([tokens].flat().some((token) => typeof token === 'string' && token.includes('{')))
      throw new Error(`Not readable: ${message}`)
    if (Array.isArray(tokens)) tokens.forEach(walk)
  }
  walkAll(compileMessage(message))
  return { names, plurals }
}

test('placeholders and plural forms of a message are found at any depth', () => {
  const message = '{name} has {count, plural, =0 {none} one {# task from {boss}} other {# tasks}}'
  expect(placeholders(message)).toEqual({ names: new Set(['name', 'count', 'boss']), plurals: [['one', 'other']] })
})

test('a message with a mistake in it is not taken for a text without placeholders', () => {
  expect(() => placeholders('{count, plural, one {# task} fev {# tasks} other {# tasks}}')).toThrow('Not readable')
  expect(() => placeholders('{count, plural, one {# task}')).toThrow('Not readable')
})

test('every text id carries its folder', () => {
  for (const folder of foldersOf('en'))
    for (const id of Object.keys(read('en', folder))) expect(id).toMatch(new RegExp(`^${folder.replace('.json', '')}\\.`))
})

test('every text is used', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .map((path) => readFileSync(`src/${path}`, 'utf8'))
    .join('\n')
  const prefixes = [...code.matchAll(/`([a-z]+\.[\w.]*)\$\{/g)].map(([, prefix = '']) => prefix)
  const isUsed = (id: string) => code.includes(`'${id}'`) || prefixes.some((prefix) => id.startsWith(prefix))
  expect(Object.keys(textsOf('en')).filter((id) => !isUsed(id))).toEqual([])
})

test.each(['en', 'ru', 'de'])('%s has every plural form of its language', (language) => {
  const forms = pluralForms[language]
  for (const [id, text] of Object.entries(textsOf(language)))
    for (const found of placeholders(text).plurals) expect([id, ...found].sort()).toEqual([id, ...(forms ?? [])].sort())
})

test.each(['ru', 'de'])('%s says everything that English says, with the same placeholders', (language) => {
  const [english, other] = [textsOf('en'), textsOf(language)]
  expect(foldersOf(language)).toEqual(foldersOf('en'))
  expect(Object.keys(other).sort()).toEqual(Object.keys(english).sort())
  for (const [id, text] of Object.entries(english))
    expect([id, placeholders(other[id] ?? '').names]).toEqual([id, placeholders(text).names])
})

test('nothing is left untranslated in Russian, and no sentence in German', () => {
  const [english, russian, german] = [textsOf('en'), textsOf('ru'), textsOf('de')]
  const same = (id: string, text: string, other: Texts) => other[id] === text && !sameInAnyLanguage.test(words(text))
  expect(Object.entries(english).filter(([id, text]) => same(id, text, russian))).toEqual([])
  const isSentence = (text: string) => words(text).split(/\s+/).length > 2
  expect(Object.entries(english).filter(([id, text]) => isSentence(text) && same(id, text, german))).toEqual([])
})
