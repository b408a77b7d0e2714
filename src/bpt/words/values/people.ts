import { pairReference } from '@/bpt/model/references'
import { isArray, items, type PhpValue, textOf } from '@/bpt/php'
import type { Glossary } from '@/bpt/words/glossary'
import { text } from '@/i18n/i18n'
import { known } from './known'
import { referenceName, textWords } from './texts'

/** People as a template names them: ids, groups, fields and variables that hold people. */
export function peopleWords(value: PhpValue | undefined, glossary: Glossary): string {
  if (!isArray(value))
    return codesIn(textOf(value))
      .map((code) => personWords(code, glossary))
      .join(', ')
  const pair = pairReference(value)
  if (pair) return referenceName(pair, glossary)
  return items(value)
    .map((item) => peopleWords(item, glossary))
    .filter((words) => words !== '')
    .join(', ')
}

const code = /^(user_\d+|\d+|author|responsible_head|group_\w+)$/i

// A list in one text is only split where it can be nothing else.
function codesIn(value: string): string[] {
  const parts = value.split(/\s*[;,]\s*/).filter((part) => part !== '')
  return parts.every((part) => code.test(part)) ? parts : [value]
}

/** One person or group. */
export function personWords(value: string, glossary: Glossary): string {
  const id = /^(?:user_)?(\d+)$/i.exec(value)?.[1]
  if (id) return employee(Number(id), glossary)
  const group = /^group_([a-z]+)(\d+)(?:_([a-z]))?$/i.exec(value)
  if (group) return groupWords(group[1] ?? '', group[2] ?? '', value)
  return known(named, value.toLowerCase())?.() ?? textWords(value, glossary)
}

const named: Record<string, () => string> = {
  author: () => text('steps.person.author'),
  responsible_head: () => text('steps.person.responsibleHead'),
  group_g1: () => text('steps.person.administrators'),
  group_g2: () => text('steps.person.everyone'),
}

function employee(id: number, { names }: Glossary): string {
  const person = names.person(id)
  if (!person) return text('steps.person.unknown', { id: String(id) })
  return person.left ? text('steps.person.left', { name: person.name }) : person.name
}

function groupWords(kind: string, id: string, written: string): string {
  const special = known(named, written.toLowerCase())
  if (special) return special()
  switch (kind.toLowerCase()) {
    case 'd':
    case 'hr':
      return text('steps.person.department', { id })
    case 'dr':
    case 'hrr':
      return text('steps.person.departmentAll', { id })
    case 'g':
      return text('steps.person.group', { id })
    case 'sg':
      return text('steps.person.project', { id })
    case 'u':
      return text('steps.person.unknown', { id })
    default:
      return written
  }
}
