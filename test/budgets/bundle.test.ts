// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { broughtBy, firstScreen, gzipBytes } from './firstScreen'

const KB = 1024
const inKB = (bytes: number) => `${(bytes / KB).toFixed(1)} kB`

test('the first screen is small: scripts 190 kB, styles 12 kB, gzip', () => {
  const { scripts, styles } = firstScreen()
  for (const file of [...scripts, ...styles]) console.info(`  ${inKB(gzipBytes([file])).padStart(9)}  ${file}`)
  console.info(`first screen: scripts ${inKB(gzipBytes(scripts))}, styles ${inKB(gzipBytes(styles))}`)
  expect(gzipBytes(scripts)).toBeLessThanOrEqual(190 * KB)
  expect(gzipBytes(styles)).toBeLessThanOrEqual(12 * KB)
})

test('the first screen that is weighed is the whole one: application, SDK, texts, task list', () => {
  const { scripts, styles } = firstScreen()
  const code = scripts.map((file) => readFileSync(`dist/${file}`, 'utf8')).join('\n')
  expect(code).toContain('b24-js-sdk') // the SDK's name for itself in every request
  expect(code).toContain(enText('tasks')) // the English texts
  expect(code).toContain('bizproc.task.list')
  expect(styles).not.toEqual([])
})

const pages: Record<string, RegExp[]> = {
  workflows: [/workflows\/WorkflowListPage\.tsx$/, /workflows\/firstQuestions\.ts$/],
  'an open workflow': [/workflows\/WorkflowListPage\.tsx$/, /workflows\/WorkflowPanel\.tsx$/],
  start: [/start\/StartWorkflowPage\.tsx$/],
  'someone left': [/recipes\/SomeoneLeftPage\.tsx$/],
  'a run': [/runs\/page\/RunPage\.tsx$/],
}
const later = [/app\/laterPages\.ts$/, /virtual:more-messages\/en$/]
const diagram = /diagram\/Diagram\.tsx$/
const templatePages: Record<string, RegExp[]> = {
  templates: [/templates\/TemplateListPage\.tsx$/, /templates\/firstQuestions\.ts$/],
  'a template with its diagram': [/templates\/TemplatePage\.tsx$/, diagram],
  'an opened file with its diagram': [/file\/OpenedFilePage\.tsx$/, diagram],
  'two compared': [/compare\/ComparePage\.tsx$/, /changes\/ChangesTab\.tsx$/],
}

test.each(Object.entries(pages))('the page of %s brings at most 110 kB of scripts, its texts among them', (name, parts) => {
  const { scripts } = broughtBy([...parts, ...later, /virtual:workflow-messages\/en$/])
  console.info(`${name}: ${inKB(gzipBytes(scripts))}`)
  expect(scripts).not.toEqual([])
  expect(gzipBytes(scripts)).toBeLessThanOrEqual(110 * KB)
})

test.each(Object.entries(templatePages))(
  'the page of %s brings at most 90 kB of scripts, its texts among them',
  (name, parts) => {
    const { scripts } = broughtBy([...parts, ...later, /virtual:template-messages\/en$/])
    console.info(`${name}: ${inKB(gzipBytes(scripts))}`)
    expect(scripts).not.toEqual([])
    expect(gzipBytes(scripts)).toBeLessThanOrEqual(90 * KB)
  },
)

test('nothing of the simulated portal is in the bundle', () => {
  const built = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) => /\.(js|css|html)$/.test(path))
  expect(built).not.toEqual([])
  for (const path of built) {
    const text = readFileSync(`dist/${path}`, 'utf8')
    for (const marker of simulatorMarkers()) expect([path, marker, text.includes(marker)]).toEqual([path, marker, false])
  }
})

/** An English text long enough to be found again in the bundle. */
function enText(folder: string): string {
  const texts = Object.values(JSON.parse(readFileSync(`src/i18n/locales/en/${folder}.json`, 'utf8')) as Record<string, string>)
  const plain = texts.filter((text) => /^[\w ,.]+$/.test(text)).sort((a, b) => b.length - a.length)[0]
  if (!plain) throw new Error(`No plain text in ${folder}.json`)
  return plain
}

/** Words that only the simulated portal says; each is looked up in its source, so that none is out of date. */
function simulatorMarkers(): string[] {
  const source = readdirSync('test/simulator', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|html)$/.test(path))
    .map((path) => readFileSync(`test/simulator/${path}`, 'utf8'))
    .join('\n')
  const markers = ['Nordlicht', 'Simulated portal', 'goesOnAfterRefusal', 'endsOnRefusal', 'unansweredHandshake']
  const said = markers.filter((marker) => source.includes(marker))
  if (said.length < 3) throw new Error('The markers are out of date: choose words that test/simulator says')
  return said
}
