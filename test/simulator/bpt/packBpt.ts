import { deflateSync } from 'node:zlib'
import { type PhpData, serialize } from './serialize.ts'

/** What a .bpt holds; what is left out is an empty array, as the designer's export writes it. */
export type Packed = {
  VERSION?: number
  TEMPLATE: PhpData
  PARAMETERS?: PhpData
  VARIABLES?: PhpData
  CONSTANTS?: PhpData
  DOCUMENT_FIELDS?: PhpData
}

/** The bytes before zlib. */
export const serializeBpt = (content: Packed): Buffer => {
  const { VERSION = 2, TEMPLATE, PARAMETERS = [], VARIABLES = [], CONSTANTS = [], DOCUMENT_FIELDS = [] } = content
  return Buffer.from(serialize({ VERSION, TEMPLATE, PARAMETERS, VARIABLES, CONSTANTS, DOCUMENT_FIELDS }))
}

/** A .bpt as the designer's export writes it: gzcompress(serialize($content), 9). */
export const packBpt = (content: Packed): Buffer => deflateSync(serializeBpt(content), { level: 9 })
