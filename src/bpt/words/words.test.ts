import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { step, templateOf } from '@/bpt/diff/template.fixture'
import { readBpt } from '@/bpt/file/readBpt'
import { type Language, loadLanguage, loadTemplateTexts } from '@/i18n/i18n'
import { noNames } from './names'
import { branchWords, factsOf, subtitleOf, titleOf } from './stepWords'

const speak = async (language: Language) => {
  await loadLanguage(language)
  await loadTemplateTexts()
}

const days = (n: number) => {
  const template = templateOf([step('x', { TimeoutDuration: String(n), TimeoutDurationType: 'd' }, 'DelayActivity')])
  return template.root.children.map((pause) => subtitleOf(pause, template, noNames)).join()
}

test('durations are counted as the language counts', async () => {
  await speak('ru')
  expect([1, 2, 5, 21].map(days)).toEqual(['1 день', '2 дня', '5 дней', '21 день'])
  await speak('de')
  expect([1, 2].map(days)).toEqual(['1 Tag', '2 Tage'])
})

test('names out of a file that every object has are names like any other', async () => {
  await speak('en')
  for (const name of ['constructor', '__proto__', 'toString']) {
    const properties = {
      Users: [name, `group_${name}`],
      CommentRequired: name,
      ShowComment: 'Y',
      DelegationType: name,
      FieldValue: { [name]: name },
    }
    const inText = {
      Description: `{=System:${name}} {=Workflow:${name}} {=A1:${name}}`,
      Permission: { [name]: [name] },
      Fields: { [name]: name },
    }
    const conditions = { mixedcondition: [{ object: name, field: name, operator: name, value: name }], TerminateType: name }
    for (const type of [name, 'ApproveActivity', 'IfElseBranchActivity', 'Task2Activity', 'TerminateActivity']) {
      const template = templateOf([step('x', { ...properties, ...inText, ...conditions }, type)])
      const said = template.root.children.flatMap((activity) => [
        titleOf(activity),
        subtitleOf(activity, template, noNames),
        branchWords(activity, template, noNames),
        ...factsOf(activity, template, noNames).flatMap(({ label, value }) => [label, value]),
      ])
      for (const words of said) expect(words).toBeTypeOf('string')
      expect(said.join()).not.toMatch(/native code|\[object/)
    }
  }
})

const folder = '../shared/bpt-corpus'
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.bpt')) : []

test.each(['en', 'ru', 'de'] as const)(
  'real files, where they are at hand, read in %s without codes in between',
  async (language) => {
    await speak(language)
    for (const name of files) {
      const opened = await readBpt(name, new Uint8Array(readFileSync(`${folder}/${name}`)))
      if (opened.state !== 'read') throw new Error(name)
      const { template } = opened.file
      for (const activity of template.activities.values()) {
        const lines = [titleOf(activity), subtitleOf(activity, template, noNames), branchWords(activity, template, noNames)]
        const facts = factsOf(activity, template, noNames).flatMap(({ label, value, isCode }) =>
          isCode ? [label] : [label, value],
        )
        for (const line of [...lines, ...facts]) expect(line).not.toMatch(/\{=|steps\.|undefined|group_|NaN/)
      }
    }
  },
)
