import type { ReadBpt } from '@/bpt/file/readBpt'
import { writeBpt } from '@/bpt/file/writeBpt'
import { emptyArray } from '@/bpt/php'
import { base64 } from './base64'

export const fileName = (opened: ReadBpt): string => (opened.state === 'read' ? opened.file.name : opened.name)

/** What is sent: the bytes as they were opened, or the same template without any document fields, which an import then leaves alone. */
export async function sentFile(opened: ReadBpt, withFields: boolean): Promise<{ name: string; base64: string }> {
  const name = fileName(opened)
  if (opened.state !== 'read') return { name, base64: base64(opened.bytes) }
  const { bytes, content } = opened.file
  if (withFields) return { name, base64: base64(bytes) }
  return { name, base64: base64(await writeBpt(new Map([...content, ['DOCUMENT_FIELDS', emptyArray]]))) }
}
