import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readBpt } from '@/bpt/file/readBpt'
import { readTemplate } from '@/bpt/model/readTemplate'
import { fromJson, isArray, toJson } from '@/bpt/php'
import { compareTemplates } from './compareTemplates'
import { countChanges } from './countChanges'
import { withRemoved } from './withRemoved'

const folder = '../shared/bpt-corpus'
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.bpt')) : []

async function read(name: string) {
  const opened = await readBpt(name, new Uint8Array(readFileSync(`${folder}/${name}`)))
  if (opened.state !== 'read') throw new Error(`${name} is ${opened.state}`)
  return opened.file
}
const revisionsOf = (document: string) =>
  files.filter((name) => name.includes('CryptoARMDocs__') && name.endsWith(`__${document}.bpt`)).sort()

describe('real files, where they are at hand', () => {
  test('do not differ from what template.list gives of them: JSON, aliases, no fields', async () => {
    for (const name of files) {
      const { template, content } = await read(name)
      const stored = template.documentFields.reduce(
        (json, { id, alias }) => (alias ? json.replaceAll(new RegExp(`(?<=[":])${id}(?=["}_ ])`, 'g'), alias) : json),
        JSON.stringify(toJson(content)),
      )
      const row = fromJson({ ...JSON.parse(stored), DOCUMENT_FIELDS: [] })
      const listed = isArray(row) ? readTemplate(row) : undefined
      if (!listed) throw new Error(`${name} is no template as JSON`)
      expect([name, countChanges(compareTemplates(listed, template)), countChanges(compareTemplates(template, listed))]).toEqual([
        name,
        0,
        0,
      ])
    }
  })

  test.each(['MoneyDemand', 'ServiceNote'])('most steps of %s survive from one revision to the next', async (document) => {
    const templates = await Promise.all(revisionsOf(document).map(async (name) => (await read(name)).template))
    for (const [index, after] of templates.entries()) {
      const before = templates[index - 1]
      if (!before) continue
      const changes = compareTemplates(before, after)
      expect(countChanges(changes)).toBeGreaterThan(0)
      expect(changes.same).toBeGreaterThan(0)
      const all = withRemoved(changes)
      expect(new Set(all.activities.keys())).toEqual(new Set([...before.activities.keys(), ...after.activities.keys()]))
    }
  })
})
