import type { Finding } from '@/bpt/checks/finding'
import type { PhpArray } from '@/bpt/php'
import type { Template } from '@/bpt/template'

/** Why a file could not be read; `offset` in bytes of what was unpacked, where it is known. */
export type Problem = { code: ProblemCode; offset?: number; detail?: string }
export type ProblemCode =
  | 'empty'
  | 'gzip'
  | 'base64'
  | 'json'
  | 'bom'
  | 'prc' // «process» of a list, which holds several templates
  | 'notTemplate' // neither zlib nor serialized PHP, or serialized without a TEMPLATE
  | 'zlib' // begins as zlib, but is cut or damaged
  | 'syntax' // broken serialized data
  | 'object' // O: or C:, also inside a text: the portal refuses the file
  | 'enumeration' // E:
  | 'root' // the root is none of the three kinds
  | 'reference' // R: or r:, which the portal accepts
  | 'fileSize' // over 4 MB
  | 'unpackedSize' // over 16 MB
  | 'depth' // over 256
  | 'values' // over 500,000

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

/** Opens a file within the caps of BPT_FORMAT §1. Never throws, whatever the bytes are. */
export async function readBpt(name: string, bytes: Uint8Array): Promise<ReadBpt> {
  return { state: 'refused', name, bytes, problem: { code: 'notTemplate' } }
}
