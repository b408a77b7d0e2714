import type { Fault } from '@/bpt/serialize/unreadable'

/** Why a file could not be read; `offset` in bytes of what was unpacked, where it is known. */
export type Problem = { code: ProblemCode; offset?: number; detail?: string }
export type ProblemCode =
  | 'empty'
  | 'gzip'
  | 'zip' // such as a backup of all templates
  | 'base64'
  | 'json'
  | 'bom'
  | 'prc' // «process» of a list, which holds several templates
  | 'notTemplate' // neither zlib nor serialized PHP, or serialized without a TEMPLATE
  | 'zlib' // begins as zlib, but is cut or damaged
  | 'root' // the root is none of the three kinds
  | 'fileSize' // over 4 MB
  | 'unpackedSize' // over 16 MB
  | Fault['code']

/** Whether the portal refuses it too, or only this app cannot show it. */
export const stateOf: Record<ProblemCode, 'refused' | 'closed'> = {
  empty: 'refused',
  gzip: 'refused',
  zip: 'refused',
  base64: 'refused',
  json: 'refused',
  bom: 'refused',
  prc: 'refused',
  notTemplate: 'refused',
  zlib: 'refused',
  root: 'refused',
  syntax: 'refused',
  object: 'refused',
  enumeration: 'refused',
  escaped: 'closed',
  reference: 'closed',
  fileSize: 'closed',
  unpackedSize: 'closed',
  depth: 'closed',
  values: 'closed',
}
