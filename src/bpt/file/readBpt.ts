import type { Finding } from '@/bpt/checks/finding'
import { readTemplate } from '@/bpt/model/readTemplate'
import { at, isArray, type PhpArray, textAt, textOf } from '@/bpt/php'
import { type Unserialized, unserialize } from '@/bpt/serialize/unserialize'
import type { Template } from '@/bpt/template'
import { containerOf } from './container'
import { type Problem, stateOf } from './problem'
import { unpack } from './unpack'

/** A file as it was opened. `bytes` are what an upload sends, untouched. */
export type BptFile = {
  name: string
  bytes: Uint8Array
  content: PhpArray
  template: Template
  encoding: 'utf-8' | 'windows-1251'
  packed: 'zlib' | 'plain'
  unpackedBytes: number
  /** what the file itself tells: duplicate keys, trailing bytes, another version …; not those of `checkTemplate` */
  findings: readonly Finding[]
}
/** `refused`: the portal would refuse it too. `closed`: it cannot be shown here, but the portal may take it. */
export type ReadBpt =
  | { state: 'read'; file: BptFile }
  | { state: 'refused' | 'closed'; name: string; bytes: Uint8Array; problem: Problem }

const LARGEST_FILE = 4 * 1024 * 1024

/** Opens a file within the caps of BPT_FORMAT §1. Never throws, whatever the bytes are. */
export async function readBpt(name: string, bytes: Uint8Array): Promise<ReadBpt> {
  const opened = await open(bytes)
  if ('code' in opened) return { state: stateOf[opened.code], name, bytes, problem: opened }
  return { state: 'read', file: { name, bytes, ...opened } }
}

type Opened = Omit<BptFile, 'name' | 'bytes'>

async function open(bytes: Uint8Array): Promise<Opened | Problem> {
  if (bytes.length > LARGEST_FILE) return { code: 'fileSize' }
  const container = containerOf(bytes)
  if (container === 'serialized') return openSerialized(bytes, 'plain')
  if (container !== 'zlib') return { code: container }
  const unpacked = await unpack(bytes)
  if ('code' in unpacked) return unpacked
  const inner = containerOf(unpacked)
  if (inner === 'serialized') return openSerialized(unpacked, 'zlib')
  return { code: inner === 'bom' || inner === 'json' ? inner : 'notTemplate' }
}

function openSerialized(bytes: Uint8Array, packed: BptFile['packed']): Opened | Problem {
  const encoding = encodingOf(bytes)
  const object = objectMark(bytes, encoding)
  if (object) return object
  const unserialized = unserialize(bytes, encoding)
  if ('code' in unserialized) return unserialized
  const content = unserialized.value
  if (!isArray(content) || at(content, 'TEMPLATE') === undefined) return { code: 'notTemplate' }
  const template = readTemplate(content)
  if (!template) return { code: 'root', detail: rootType(content) }
  const findings = findingsOf(unserialized, content, encoding)
  return { content, template, encoding, packed, unpackedBytes: bytes.length, findings }
}

function encodingOf(bytes: Uint8Array): BptFile['encoding'] {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1251'
  }
}

/** The portal looks for objects with an expression that finds them in texts too. BPT_FORMAT §1 */
function objectMark(bytes: Uint8Array, encoding: BptFile['encoding']): Problem | undefined {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const found = /(^|;)[OC]:\+?\d+:/.exec(text)
  if (!found) return undefined
  const before = text.slice(0, found.index)
  const offset = encoding === 'utf-8' ? new TextEncoder().encode(before).length : before.length
  return { code: 'object', offset, detail: text.slice(found.index, found.index + 40) }
}

function rootType(content: PhpArray): string {
  const template = at(content, 'TEMPLATE')
  return isArray(template) ? textAt(template.values().next().value, 'Type').slice(0, 100) : ''
}

function findingsOf(read: Unserialized, content: PhpArray, encoding: BptFile['encoding']): Finding[] {
  const findings: Finding[] = []
  const count = (code: 'duplicateKey' | 'trailing' | 'bigInteger', level: Finding['level'], howMany: number) => {
    if (howMany > 0) findings.push({ level, code, values: { count: howMany } })
  }
  if (encoding !== 'utf-8') findings.push({ level: 'warn', code: 'encoding' })
  const version = textOf(at(content, 'VERSION'))
  if (version !== '2') findings.push({ level: 'warn', code: 'version', values: { version: version.slice(0, 20) || 'none' } })
  count('duplicateKey', 'warn', read.duplicateKeys)
  count('trailing', 'note', read.trailingBytes)
  count('bigInteger', 'note', read.bigIntegers)
  return findings
}
