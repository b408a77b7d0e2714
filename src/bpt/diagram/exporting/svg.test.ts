import { expect, test } from 'vitest'
import { placesOf } from '@/bpt/diagram/cards/places'
import type { Scene } from '@/bpt/diagram/scene'
import { layoutTemplate } from '@/bpt/layout/layoutTemplate'
import { sample, templateOf } from '@/bpt/layout/samples/sampleTemplate'
import { noNames } from '@/bpt/words/names'
import { loadLanguage, loadTemplateTexts } from '@/i18n/i18n'
import { lightColors } from './colors'
import { serialized, svgOf } from './svg'

function sceneOf(title: string): Scene {
  const template = templateOf([sample('Log', 'A', [], { Title: title }), sample('Approve', 'B', [], { Title: 'Ask' })])
  const picture = layoutTemplate(template, new Set())
  const none = { marks: new Map(), findings: new Map(), numbers: new Map(), lit: new Set<string>(), hits: new Set<string>() }
  return { ...none, template, names: noNames, picture, places: placesOf(picture, template), startsWhen: undefined }
}
const fileOf = async (title: string) => {
  await loadLanguage('en')
  await loadTemplateTexts()
  return serialized(svgOf({ scene: sceneOf(title), tones: new Map(), colors: lightColors(), title }))
}

test('the file is well-formed XML whatever a title says', async () => {
  const file = await fileOf('<script>x</script>&"]]>\u0001')
  const read = new DOMParser().parseFromString(file, 'image/svg+xml')
  expect(read.querySelector('parsererror, script')).toBeNull()
  expect(file).toContain('&lt;script&gt;')
  expect(file.includes('\u0001')).toBe(false)
})

test('it needs nothing but itself: no address, no style sheet, no code', async () => {
  const file = await fileOf('Note it')
  expect(file.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|<style|<script|href|var\(/)
})

test('what does not fit a card is cut, not drawn over its border', async () => {
  const file = await fileOf('A very long title of a step that nobody could ever fit in one line of a card')
  expect(file).toMatch(/>A very long title[^<]*…</)
})
