// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { deflateRawSync, gzipSync, inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { packBpt, serializeBpt } from './bpt/packBpt.ts'
import { readBpt } from './bpt/readBpt.ts'
import { type PhpData, serialize } from './bpt/serialize.ts'
import { unserialize } from './bpt/unserialize.ts'

const read = (text: string) => unserialize(Buffer.from(text))
const content = {
  TEMPLATE: [{ Type: 'SequentialWorkflowActivity', Name: 'Template', Children: [] }],
  CONSTANTS: { Ü: { Name: 'Größe' } },
}

test.each<[PhpData, string]>([
  ['Grün', 's:5:"Grün";'],
  [null, 'N;'],
  [true, 'b:1;'],
  [-7, 'i:-7;'],
  [1.5, 'd:1.5;'],
  [[], 'a:0:{}'],
  [['a', false], 'a:2:{i:0;s:1:"a";i:1;b:0;}'],
  [{ 5: 'five', '05': 'text', b: 1 }, 'a:3:{i:5;s:4:"five";s:2:"05";s:4:"text";s:1:"b";i:1;}'],
  [
    new Map<string | number, PhpData>([
      ['z', 1],
      [2, 2],
      ['1', 3],
    ]),
    'a:3:{s:1:"z";i:1;i:2;i:2;i:1;i:3;}',
  ],
])('%j is written as %s and read back', (value, text) => {
  expect(serialize(value)).toBe(text)
  const found = read(text)
  expect(found instanceof Map ? [...found.values()] : found).toEqual(found instanceof Map ? Object.values(listed(value)) : value)
})
const listed = (value: PhpData) => (value instanceof Map ? [...value.values()] : (value as object))

test('PHP is followed in keys that come twice, in what stands behind the end, and in references', () => {
  expect([...(read('a:3:{s:1:"1";i:1;s:1:"a";i:2;i:1;i:3;}junk') as Map<unknown, unknown>)]).toEqual([
    [1, 3],
    ['a', 2],
  ])
  const referring = read('a:3:{s:1:"a";a:1:{i:0;s:1:"x";}s:1:"b";R:2;s:1:"c";r:3;}') as Map<string, unknown>
  expect(referring.get('b')).toBe(referring.get('a'))
  expect(referring.get('c')).toBe('x')
})

test.each([
  '',
  'x',
  's:9:"short";',
  's:1:"long";',
  'i:1',
  'i:1.5;',
  'b:2;',
  'a:1:{i:0;}',
  'a:2:{i:0;N;}',
  'a:1:{N;N;}',
  'R:1;',
  'E:3:"A:B";',
  'O:8:"stdClass":0:{}',
  's:6:";O:8:x";',
])('%s is refused', (text) => expect(read(text)).toBeUndefined())

test('what is nested too deep is refused', () => {
  const deep = (depth: number) => `${'a:1:{i:0;'.repeat(depth)}N;${'}'.repeat(depth)}`
  expect(read(deep(900))).toBeInstanceOf(Map)
  expect(read(deep(5000))).toBeUndefined()
})

test('a file is zlib or plain; any other packing is refused', () => {
  const plain = serializeBpt(content)
  const told = {
    tree: [{ Type: 'SequentialWorkflowActivity', Name: 'Template', Children: [] }],
    constants: { Ü: { Name: 'Größe' } },
  }
  expect(packBpt(content).subarray(0, 2).toString('hex')).toBe('78da')
  expect(inflateSync(packBpt(content))).toEqual(plain)
  for (const bytes of [packBpt(content), plain]) expect(readBpt(bytes)).toMatchObject(told)
  const bom = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain])
  const wrapped = Buffer.from(packBpt(content).toString('base64'))
  for (const bytes of [
    gzipSync(plain),
    deflateRawSync(plain),
    bom,
    wrapped,
    Buffer.from(JSON.stringify(content)),
    Buffer.alloc(0),
  ])
    expect(readBpt(bytes)).toBeNull()
  expect(readBpt(packBpt({ TEMPLATE: [] }))).toBeNull()
  expect(readBpt(packBpt({ ...content, VARIABLES: { V: { Name: 'a title ;O:8:' } } }))).toBeNull()
})

test('lists and objects are told apart as json_encode does', () => {
  const keys = new Map<string | number, PhpData>([
    [1, 'b'],
    [0, 'a'],
  ])
  const found = readBpt(packBpt({ ...content, PARAMETERS: { list: ['x'], none: [], keyed: { 2: 'b', 3: 'c' }, turned: keys } }))
  expect(found?.parameters).toEqual({ list: ['x'], none: [], keyed: { 2: 'b', 3: 'c' }, turned: { 0: 'a', 1: 'b' } })
})

const corpus = new URL('../../../shared/bpt-corpus/', import.meta.url)
const files = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.bpt')) : []

test('real files, where they are at hand, are read and written back byte by byte', () => {
  for (const name of files) {
    const bytes = readFileSync(new URL(name, corpus))
    const plain = bytes[0] === 0x78 ? inflateSync(bytes) : bytes
    expect(serialize(unserialize(plain) as PhpData)).toBe(plain.toString('utf8'))
    expect(readBpt(bytes)?.tree, name).toHaveLength(1)
  }
})
