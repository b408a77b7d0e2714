import { expect, test } from 'vitest'
import { findingText } from '@/bpt/checks/findingText'
import { loadLanguage, loadTemplateTexts } from '@/i18n/i18n'
import { contentOf } from './contentOf'
import { type ProblemCode, stateOf } from './problem'
import { problemText } from './problemText'
import { readBpt } from './readBpt'
import { writeBpt } from './writeBpt'

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const template =
  's:8:"TEMPLATE";a:1:{i:0;a:2:{s:4:"Type";s:26:"SequentialWorkflowActivity";s:10:"Properties";a:1:{s:5:"Title";s:3:"\xc4\xee\xec";}}}'

async function findings(text: string) {
  const read = await readBpt('a.bpt', bytes(text))
  if (read.state !== 'read') throw new Error(read.problem.code)
  await loadLanguage('en')
  await loadTemplateTexts()
  return { ...read.file, sentences: read.file.findings.map(findingText) }
}

test('a file in windows-1251 is shown and its author warned', async () => {
  const file = await findings(`a:2:{s:7:"VERSION";i:2;${template}}`)
  expect(file).toMatchObject({ encoding: 'windows-1251', packed: 'plain', findings: [{ level: 'warn', code: 'encoding' }] })
  expect(file.template.root.title).toBe('Дом')
})

test('what is strange about a file is told once, with how often', async () => {
  const ascii = template.replace('\xc4\xee\xec', 'Run')
  const { sentences } = await findings(`a:4:{${ascii}s:1:"x";i:9223372036854775807;s:1:"x";i:9223372036854775807;s:1:"x";N;}\n\n`)
  expect(sentences).toEqual([
    'The file does not say which version of the format it has. Such files are very old.',
    '2 keys stand more than once in one array: the portal keeps only the last value of each.',
    'Behind the template stand # more bytes. The portal ignores what follows.'.replace('#', '2'),
    '2 numbers are larger than a JavaScript number can hold exactly. The file keeps them as they are.',
  ])
  expect((await findings(`a:2:{s:7:"VERSION";i:3;${ascii}}`)).sentences).toEqual([
    'The file says it is version 3 of the format. Templates of today are version 2.',
  ])
})

test('a backup is made of what template.list gives, and is read as the same template', async () => {
  const root = { Type: 'StateMachineWorkflowActivity', Name: 'Template', Properties: { InitialStateName: 'A1' }, Children: [] }
  const written = await writeBpt(
    contentOf({ template: [root], parameters: { 5: { Name: 'P' } }, variables: [], constants: null }),
  )
  const read = await readBpt('backup.bpt', written)
  if (read.state !== 'read') throw new Error(read.problem.code)
  expect([...read.file.content.keys()]).toEqual([
    'VERSION',
    'TEMPLATE',
    'PARAMETERS',
    'VARIABLES',
    'CONSTANTS',
    'DOCUMENT_FIELDS',
  ])
  expect(read.file).toMatchObject({ packed: 'zlib', encoding: 'utf-8', findings: [] })
  expect(read.file.template).toMatchObject({
    kind: 'states',
    parameters: [{ id: '5', name: 'P' }],
    variables: [],
    documentFields: [],
  })
})

test.each(['en', 'ru', 'de'] as const)('every problem has words in %s, and a place where one is known', async (language) => {
  await loadLanguage(language)
  await loadTemplateTexts()
  for (const code of Object.keys(stateOf) as ProblemCode[]) {
    const { title, advice } = problemText({ code, offset: 1234, detail: ';O:8:' })
    expect(`${title}${advice}`).not.toMatch(/findings\.|[{}]/)
  }
  expect(problemText({ code: 'syntax', offset: 1234567 }).advice).toMatch(/1[.,\s\u00a0]234[.,\s\u00a0]567/)
  expect(problemText({ code: 'object', offset: 1, detail: ';O:8:' }).advice).toContain(';O:8:')
})
