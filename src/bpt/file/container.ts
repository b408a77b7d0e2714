import type { ProblemCode } from './problem'

/** What a file holds, told by how it begins. `serialized` and `zlib` are what the portal takes. */
export function containerOf(bytes: Uint8Array): 'serialized' | 'zlib' | ProblemCode {
  const begins = (...start: number[]) => start.every((byte, index) => bytes[index] === byte)
  if (begins(0x1f, 0x8b)) return 'gzip'
  if (begins(0x50, 0x4b, 0x03, 0x04)) return 'zip'
  if (begins(0xef, 0xbb, 0xbf) || begins(0xff, 0xfe) || begins(0xfe, 0xff)) return 'bom'
  const [first = 0, second = 0] = bytes
  if ((first & 0x8f) === 8 && first * 256 + second > 0 && (first * 256 + second) % 31 === 0) return 'zlib'
  return textContainer(new TextDecoder('windows-1252').decode(bytes))
}

function textContainer(text: string): 'serialized' | ProblemCode {
  if (/^([abdisOCERrS]:|N;)/.test(text)) return 'serialized'
  if (text.startsWith('compressed')) return 'prc'
  const inner = text.trim()
  if (inner === '') return 'empty'
  if (/^[{[]/.test(inner)) return 'json'
  return /^(data:[^,]{0,200},)?[\w+/=\r\n-]{16,}$/.test(inner) ? 'base64' : 'notTemplate'
}
