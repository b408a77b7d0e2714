import { beforeAll, expect, test } from 'vitest'
import { step, templateOf } from '@/bpt/diff/template.fixture'
import { noNames } from '@/bpt/words/names'
import { loadLanguage, loadTemplateTexts } from '@/i18n/i18n'
import { searchOf } from './searchText'

beforeAll(async () => {
  await loadLanguage('en')
  await loadTemplateTexts()
})

test('a step is found by any text in it, however many there are', () => {
  const people = Array.from({ length: 200_000 }, (_, index) => `user_${index}`)
  const search = searchOf(templateOf([step('a', { Users: people }), step('b')]), noNames)
  expect(search('user_199999')).toEqual(['a'])
  expect(search('b')).toEqual(['b'])
})
