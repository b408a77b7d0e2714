import { deflateRawSync, deflateSync, gzipSync, constants as zlib } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { checkTemplate } from '@/bpt/checks/checkTemplate'
import { readBpt } from '@/bpt/file/readBpt'
import { fieldsUsed } from '@/bpt/model/fieldsUsed'
import { content, fixtures, node } from '../fuzz/fixtures.ts'
import { mutated } from '../fuzz/fuzz.ts'
import { seeded } from '../fuzz/mutate.ts'
import { latin1, phpText, utf8 } from '../fuzz/phpText.ts'
import { tryFile } from '../fuzz/tryFile.ts'

const good = fixtures.sequence
const packed = (bytes: Uint8Array) => new Uint8Array(deflateSync(bytes))
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts))
const root = node('SequentialWorkflowActivity')
const around = (inside: string) => latin1(`a:2:{s:8:"TEMPLATE";a:1:{i:0;${phpText(root)}}s:1:"X";${inside}}`)

async function problemOf(bytes: Uint8Array) {
  const read = await readBpt('file.bpt', bytes)
  return read.state === 'read' ? { state: 'read' } : { state: read.state, ...read.problem }
}

describe('what is not a template is named', () => {
  const base64 = Buffer.from(packed(good)).toString('base64')
  test.each<[string, string, Uint8Array]>([
    ['an empty file', 'empty', latin1('')],
    ['blank lines', 'empty', latin1(' \r\n\t')],
    ['gzip', 'gzip', new Uint8Array(gzipSync(good))],
    ['a zip of backups', 'zip', latin1('PK\x03\x04....')],
    ['base64 of a good file', 'base64', latin1(base64)],
    ['base64 in lines', 'base64', latin1(base64.replace(/.{76}/g, '$&\r\n'))],
    ['a data address', 'base64', latin1(`data:application/octet-stream;base64,${base64}`)],
    ['JSON', 'json', utf8(JSON.stringify(content(root)))],
    ['JSON in zlib', 'json', packed(utf8('[{"Type":1}]'))],
    ['a byte order mark', 'bom', joined(latin1('\xef\xbb\xbf'), good)],
    ['a byte order mark inside zlib', 'bom', packed(joined(latin1('\xef\xbb\xbf'), good))],
    ['UTF-16', 'bom', latin1('\xff\xfea\0:\0')],
    ['a process of a list', 'prc', joined(latin1('compressed'), packed(good))],
    ['raw deflate', 'notTemplate', new Uint8Array(deflateRawSync(good))],
    ['a sentence', 'notTemplate', utf8('Das ist eine Vorlage.')],
    ['zlib of zlib', 'notTemplate', packed(packed(good))],
    ['other serialized data', 'notTemplate', utf8(phpText({ VERSION: 2 }))],
    ['a serialized text', 'notTemplate', utf8(phpText('TEMPLATE'))],
    ['a damaged checksum', 'zlib', packed(good).fill(0, -4)],
    ['damaged bytes', 'zlib', packed(good).fill(0, 60, 80)],
    ['a root that is a step', 'root', utf8(phpText(content(node('LogActivity'))))],
    ['a root by the name of a method', 'root', utf8(phpText(content(node('constructor'))))],
    ['no root', 'root', utf8(phpText({ TEMPLATE: [] }))],
  ])('%s', async (_, code, bytes) => {
    expect(await problemOf(bytes)).toMatchObject({ state: 'refused', code })
  })
  test('a file cut off anywhere is never taken for a whole one', async () => {
    const whole = packed(good)
    for (let length = 1; length < whole.length; length += 1 + Math.floor(length / 50)) {
      expect(['zlib', 'notTemplate']).toContain((await tryFile(whole.slice(0, length))) as string)
    }
    for (let length = 2; length < good.length; length += 97) {
      expect(await tryFile(good.slice(0, length))).toBe('syntax')
    }
  })
})

test('an end of line behind the stream does no harm', async () => {
  expect(await problemOf(joined(packed(good), latin1('\r\n')))).toEqual({ state: 'read' })
})

describe('what PHP would do with the data, and where', () => {
  const before = around('').length - 1
  test.each([
    ['an object', 'O:8:"stdClass":0:{}', { state: 'refused', code: 'object', offset: before - 1 }],
    ['an object of its own kind', 'C:1:"X":0:{}', { state: 'refused', code: 'object', offset: before - 1 }],
    ['an object spelled with a plus', 'O:+8:"stdClass":0:{}', { state: 'refused', code: 'object', offset: before - 1 }],
    [
      'an object in a text only',
      phpText('the text ;O:8: is harmless'),
      { state: 'refused', code: 'object', offset: before + 15 },
    ],
    ['an enumeration', 'E:3:"A:B";', { state: 'refused', code: 'enumeration', offset: before }],
    ['a reference', 'R:1;', { state: 'closed', code: 'reference', offset: before }],
    ['a reference to an object', 'r:1;', { state: 'closed', code: 'reference', offset: before }],
    ['an escaped text', 'S:1:"\\41";', { state: 'closed', code: 'escaped', offset: before }],
    ['a number without an end', `i:${'9'.repeat(100_000)};`, { state: 'refused', code: 'syntax', offset: before + 2 }],
    ['a yes that is two', 'b:2;', { state: 'refused', code: 'syntax', offset: before + 2 }],
    ['more elements than bytes', 'a:999999999:{}', { state: 'refused', code: 'syntax', offset: before }],
    ['a text longer than the file', 's:4294967295:"x";', { state: 'refused', code: 'syntax', offset: before + 14 }],
    ['a key that is an array', 'a:1:{a:0:{}N;}', { state: 'refused', code: 'syntax', offset: before + 5 }],
    ['a key that is true', 'a:1:{b:1;i:111;}', { state: 'refused', code: 'syntax', offset: before + 5 }],
  ])('%s', async (_, inside, expected) => {
    expect(await problemOf(around(inside))).toMatchObject(expected)
    expect(await problemOf(packed(around(inside)))).toMatchObject(expected)
  })
})

describe('caps', () => {
  const nested = (depth: number) => around(`${'a:1:{i:0;'.repeat(depth)}N;${'}'.repeat(depth)}`)
  const many = (count: number) => around(`a:${count}:{${Array.from({ length: count }, (_, index) => `i:${index};N;`).join('')}}`)
  const whole = 500_000 - 8 // beside those of the root
  test.each([
    ['256 levels', nested(255), { state: 'read' }],
    ['257 levels', nested(256), { state: 'closed', code: 'depth' }],
    ['a hundred thousand levels', nested(100_000), { state: 'closed', code: 'depth' }],
    ['nearly 500,000 values', packed(many(whole - 5)), { state: 'read' }],
    ['more than 500,000 values', packed(many(whole + 1)), { state: 'closed', code: 'values' }],
    ['a file over 4 MB', new Uint8Array(4 * 1024 * 1024 + 1), { state: 'closed', code: 'fileSize' }],
    ['16 MB unpacked', packed(joined(around('N;'), new Uint8Array(16 * 1024 * 1024 - around('N;').length))), { state: 'read' }],
    [
      'a byte more',
      packed(joined(around('N;'), new Uint8Array(16 * 1024 * 1024 + 1 - around('N;').length))),
      { state: 'closed', code: 'unpackedSize' },
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await problemOf(bytes)).toMatchObject(expected)
  })
  test('a bomb of a gigabyte costs no more than the cap', async () => {
    const before = process.resourceUsage().maxRSS
    expect(await problemOf(bomb())).toEqual({ state: 'closed', code: 'unpackedSize' })
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(200)
  })
})

/** 1 GiB of zeros, a whole and right zlib stream of 1 MB. */
function bomb(): Uint8Array {
  const block = deflateRawSync(new Uint8Array(1024 * 1024), { finishFlush: zlib.Z_FULL_FLUSH })
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE((2 ** 30 % 65521) * 65536 + 1)
  return joined(latin1('\x78\xda'), ...Array.from({ length: 1024 }, () => block), latin1('\x03\0'), checksum)
}

describe('names that mean something to JavaScript', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', '']
  const hostile = Object.fromEntries(names.map((name) => [`${name}`, { Name: name, polluted: 'yes' }]))
  test('are names like all others', async () => {
    const inner = names.map((Name) => node('LogActivity', { Text: `{=${Name || 'x'}:__proto__}` }, [], { Name }))
    const whole = content(node('SequentialWorkflowActivity', {}, inner), { VARIABLES: hostile })
    const serialized = phpText(whole).replace(
      'a:5:{s:11:"constructor"',
      'a:6:{s:9:"__proto__";a:1:{s:8:"polluted";b:1;}s:11:"constructor"',
    )
    expect(await tryFile(utf8(serialized))).toBe('read')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('templates that are large where none is', () => {
  const read = async (whole: object) => {
    const opened = await readBpt('file.bpt', packed(utf8(phpText(whole))))
    if (opened.state !== 'read') throw new Error(opened.problem.code)
    return opened.file.template
  }
  test('thousands of activities of one name', async () => {
    const one = node('LogActivity')
    const template = await read(content({ ...root, Children: Array.from({ length: 30_000 }, () => one) }))
    expect(template.activities.size).toBe(30_001)
    expect(checkTemplate(template).filter(({ code }) => code === 'duplicateName')).toHaveLength(29_999)
  })
  test('thousands of fields, ids and unfinished expressions', async () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `{=Document:F${index}} user_${index} {=A:B${' '.repeat(20)}`).join(
      '',
    )
    const template = await read(content(node('SequentialWorkflowActivity', {}, [node('LogActivity', { Text: text })])))
    expect(fieldsUsed(template)).toHaveLength(20_000)
    expect(checkTemplate(template).filter(({ code }) => code === 'undescribed')).toHaveLength(20_000)
  })
})

test('2,000 damaged files end as they should', async () => {
  const random = seeded(20_260_101)
  const endings = new Set<string>()
  for (let index = 0; index < 2_000; index += 1) endings.add(await tryFile(mutated(Object.values(fixtures), index, random)))
  expect([...endings]).toEqual(expect.arrayContaining(['read', 'syntax', 'zlib', 'root', 'notTemplate']))
}, 60_000)
