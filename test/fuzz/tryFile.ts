import { checkTemplate } from '../../src/bpt/checks/checkTemplate.ts'
import { readBpt } from '../../src/bpt/file/readBpt.ts'
import { writeBpt } from '../../src/bpt/file/writeBpt.ts'
import { readTemplate } from '../../src/bpt/model/readTemplate.ts'
import { fromJson, isArray, toJson } from '../../src/bpt/php.ts'
import { serialize } from '../../src/bpt/serialize/serialize.ts'

const prototypes = [Object.prototype, Array.prototype, Map.prototype, Function.prototype]
const pristine = prototypes.map((prototype) => Reflect.ownKeys(prototype).length)
const sameBytes = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0

/** Reads a file and does with it all that a page does; throws where a promise of the reader is broken. Tells how it ended. */
export async function tryFile(bytes: Uint8Array): Promise<string> {
  const before = bytes.slice()
  const opened = await readBpt('file.bpt', bytes)
  if (!sameBytes(before, bytes)) throw new Error('the bytes for the upload were changed')
  if (opened.state === 'read') {
    const { content, template } = opened.file
    checkTemplate(template)
    const again = await readBpt('again.bpt', await writeBpt(content))
    const isSame = again.state === 'read' && sameBytes(serialize(content), serialize(again.file.content))
    // A text cut out of a damaged file may spell an object only once it is written in UTF-8.
    if (!isSame && opened.file.encoding === 'utf-8') throw new Error('what was written reads differently')
    const listed = fromJson(JSON.parse(JSON.stringify(toJson(content))))
    if (!isArray(listed) || !readTemplate(listed)) throw new Error('as JSON it is no template')
  }
  const isPristine = prototypes.every((prototype, index) => Reflect.ownKeys(prototype).length === pristine[index])
  if (!isPristine) throw new Error('a prototype was changed')
  return opened.state === 'read' ? 'read' : opened.problem.code
}
