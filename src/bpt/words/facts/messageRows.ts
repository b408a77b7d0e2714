import type { PhpArray } from '@/bpt/php'
import { at, isYes, textAt } from '@/bpt/php'
import type { Glossary } from '@/bpt/words/glossary'
import { peopleWords } from '@/bpt/words/values/people'
import { textWords } from '@/bpt/words/values/texts'
import { type TextId, text } from '@/i18n/i18n'
import { choiceRow, peopleRow, type Row, row, textRow } from './row'

/** The people a message goes to. */
export const recipients = (properties: PhpArray, glossary: Glossary): string => together(properties, receivers, glossary)

const senders = ['MessageUserFrom', 'MailUserFromArray', 'MailUserFrom']
const receivers = ['MessageUserTo', 'MailUserToArray', 'MailUserTo', 'Recipient']

const together = (properties: PhpArray, from: readonly string[], glossary: Glossary): string =>
  from
    .map((property) => peopleWords(at(properties, property), glossary))
    .filter((words) => words !== '')
    .join(', ')

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', nbsp: ' ', '#39': "'", '#039': "'" }
const decoded = (html: string) => html.replaceAll(/&(#?\w{2,5});/g, (all, name: string) => entities[name] ?? all)

/** A mail in HTML is kept encoded; a person reads its text. */
function mailText(properties: PhpArray, glossary: Glossary): string {
  const written = textAt(properties, 'MailText')
  if (textAt(properties, 'MailMessageType') !== 'html') return textWords(written, glossary)
  const html = isYes(at(properties, 'MailMessageEncoded')) ? decoded(written) : written
  const plain = html.replaceAll(/<br\s*\/?>|<\/(?:p|div|li|tr|h\d)>/gi, '\n').replaceAll(/<[a-z/!][^<>]*>/gi, '')
  return textWords(
    decoded(plain)
      .replaceAll(/\n\s*\n+/g, '\n')
      .trim(),
    glossary,
  )
}

const texts: [TextId, string][] = [
  ['steps.fact.subject', 'MailSubject'],
  ['steps.fact.subject', 'Subject'],
  ['steps.fact.subject', 'PostTitle'],
  ['steps.fact.text', 'MessageSite'],
  ['steps.fact.mailText', 'MessageOut'],
  ['steps.fact.text', 'MessageText'],
  ['steps.fact.text', 'PostMessage'],
  ['steps.fact.text', 'CommentText'],
  ['steps.fact.text', 'EventText'],
  ['steps.fact.text', 'Text'],
  ['steps.fact.text', 'WaitDescription'],
]

/** Steps that tell somebody something. */
export const messageRows: readonly Row[] = [
  row('steps.fact.to', receivers, recipients),
  row('steps.fact.from', senders, (properties, glossary) => together(properties, senders, glossary)),
  choiceRow('steps.fact.sent', 'MessageType', { 2: 'steps.sentBy.person', 4: 'steps.sentBy.system' }, /^IMNotify/),
  peopleRow('steps.fact.from', 'CommentUser'),
  peopleRow('steps.fact.from', 'EventUser'),
  peopleRow('steps.fact.to', 'UsersTo'),
  ...texts.map(([label, property]) => textRow(label, property)),
  row('steps.fact.text', ['MailText', 'MailMessageType', 'MailMessageEncoded'], mailText),
  row('steps.fact.attachments', ['File', 'FileType'], (properties, glossary) => peopleWords(at(properties, 'File'), glossary)),
  row('steps.fact.wait', ['WaitDuration', 'WaitType', 'WaitTarget'], waitWords),
  row('steps.fact.name', ['Name'], (properties, glossary) => textWords(textAt(properties, 'Name'), glossary)),
]

function waitWords(properties: PhpArray, glossary: Glossary): string {
  const days = Number(textAt(properties, 'WaitDuration')) || 1
  const time = text('steps.days', { n: days, amount: String(days) })
  return textAt(properties, 'WaitType') === 'before'
    ? text('steps.moment.before', { time, date: glossary.fieldName(textAt(properties, 'WaitTarget')) })
    : time
}
