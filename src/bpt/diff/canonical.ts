import { at, isArray, isYes, type PhpArray, type PhpValue, textAt, textOf } from '@/bpt/php'
import { type Aliases, withoutAliases } from './aliases'

const flags = new Set([
  ...['ApproveWaitForAll', 'SetStatusMessage', 'AccessControl', 'SaveVariables', 'TimeoutTimeIsLocal', 'WriteToLog'],
  ...['CancelCurrentState', 'KillWorkflow', 'UseSubscription', 'SkipAbsent', 'SkipAbsentReserve', 'SkipTimeman', 'HoldToClose'],
  ...['MergeMultipleFields', 'AsChildTask', 'MailMessageEncoded', 'Rewrite', 'SetVariable', 'truecondition', 'joiner'],
  ...['Required', 'Multiple', 'Editable', 'Filterable', 'Complex'],
])
/** Of these no and nothing are the same. */
const orNothing = new Set(['CommentRequired', 'TimeoutDuration', 'OverdueDate'])
/** What the designer keeps for itself. BPT_FORMAT §3 */
const ofNoMeaning = new Set(['Default_printable', '_DesMinimized'])

/** A value in a form that is the same for all that mean the same: files and REST spell it differently. '' for nothing. */
export function canonical(value: PhpValue | undefined, name: string, aliases: Aliases): string {
  if (ofNoMeaning.has(name)) return ''
  if (flags.has(name)) return isYes(value) ? '1' : ''
  if (!isArray(value)) return orNothing.has(name) && !isYes(value) ? '' : withoutAliases(textOf(value), aliases)
  return entriesOf(value, name, aliases)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, words]) => measured(key) + measured(words))
    .join('')
}

// Quotes would double at each level: a small file nested deeply became more than any text may be.
const measured = (words: string): string => `${words.length}:${words}`

function entriesOf(array: PhpArray, name: string, aliases: Aliases): [string, string][] {
  const field = fieldKey(array, name)
  const isLink = array.size === 3 && /^Links\./.test(name)
  return [...array].flatMap(([key, item]): [string, string][] => {
    const id = String(key)
    if (isLink && id === '2') return [] // when it was drawn
    if (id === field) return [[id, aliases(textOf(item))]]
    const joins = isJoiner(name, id)
    const words = canonical(item, joins ? 'joiner' : inner(name, id), aliases)
    // A place in a list counts even when empty; a name that holds nothing might as well be missing.
    return words === '' && (joins || !/^\d+$/.test(id)) ? [] : [[aliases(id), words]]
  })
}

const conditions = /^(field|propertyvariable)condition\./
// Rows of conditions and links know whose rows they are.
const inner = (name: string, key: string) => (/^((field|propertyvariable)condition|Links)$/.test(name) ? `${name}.${key}` : key)
const isJoiner = (name: string, key: string) => key === '3' && conditions.test(name)

/** Where an array itself names a field of the document. */
function fieldKey(array: PhpArray, name: string): string | undefined {
  if (name.startsWith('fieldcondition.')) return '0'
  if (at(array, 'object') !== undefined && textAt(array, 'object').toLowerCase() === 'document') return 'field'
  return array.size === 2 && textAt(array, 0) === 'Document' ? '1' : undefined
}
