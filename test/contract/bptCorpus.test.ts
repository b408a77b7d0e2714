import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type BptFile, readBpt } from '@/bpt/file/readBpt'
import { writeBpt } from '@/bpt/file/writeBpt'
import { fixtures } from '../fuzz/fixtures.ts'
import { described } from './bptDescribed.ts'

// Real files and what PHP itself found in them; they are no part of the project.
const CORPUS = '../shared/bpt-corpus'
const real = (existsSync(CORPUS) ? readdirSync(CORPUS) : []).filter((file) => file.endsWith('.bpt'))

async function opened(name: string, bytes: Uint8Array): Promise<BptFile> {
  const read = await readBpt(name, bytes)
  if (read.state !== 'read') throw new Error(`${name}: ${JSON.stringify(read.problem)}`)
  return read.file
}
const corpusFile = (name: string) => new Uint8Array(readFileSync(`${CORPUS}/${name}`))

describe.each(real)('%s', (name) => {
  test('holds what PHP finds in it, and nothing about the file is strange', async () => {
    const file = await opened(name, corpusFile(name))
    expect(described(file)).toEqual(JSON.parse(readFileSync(`${CORPUS}/${name.replace('.bpt', '.expected.json')}`, 'utf8')))
    expect(file.findings).toEqual([])
  })
  test('is written as it was', async () => {
    const file = await opened(name, corpusFile(name))
    const written = await writeBpt(file.content)
    expect(written[0]).toBe(0x78)
    expect(inflateSync(written).equals(inflateSync(file.bytes))).toBe(true)
  })
})

describe.each(Object.entries(fixtures))('our own template: %s', (name, bytes) => {
  test('is read packed and plain, and written as it was', async () => {
    const packed = await opened(name, new Uint8Array(deflateSync(bytes, { level: 9 })))
    const plain = await opened(name, bytes)
    expect([packed.packed, plain.packed]).toEqual(['zlib', 'plain'])
    expect(packed).toMatchObject({ encoding: 'utf-8', unpackedBytes: bytes.length, findings: [] })
    expect(packed.content).toEqual(plain.content)
    expect(inflateSync(await writeBpt(packed.content)).equals(bytes)).toBe(true)
  })
})

test('our own sequence is described as PHP describes the real ones', async () => {
  const { activities, documentFieldsUsed, constants, expressions, variables } = described(await opened('x', fixtures.sequence))
  expect(activities).toMatchObject({ total: 22, maxDepth: 3, deactivated: 1, duplicateNames: [] })
  expect(documentFieldsUsed).toEqual([
    { id: 'NAME', how: ['expression', 'write'], described: true },
    { id: 'PROPERTY_77', how: ['write'], described: true },
    { id: 'PROPERTY_KIND', how: ['condition'], described: true },
  ])
  expect(expressions.refs).toMatchObject({ Constant: ['Limit'], Template: ['Reason'], Variable: ['Approver', 'Asked'] })
  expect(constants).toMatchObject([{ id: 'Limit', type: 'int', required: false, hasDefault: true }])
  expect(variables).toMatchObject([{ id: 'Approver', name: 'Утверждающий', multiple: true }])
})
