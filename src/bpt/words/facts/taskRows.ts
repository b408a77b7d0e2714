import { at, isYes, type PhpArray, textAt } from '@/bpt/php'
import { declaredPhrase } from '@/bpt/words/declaredWords'
import type { Glossary } from '@/bpt/words/glossary'
import { requestedFields } from '@/bpt/words/requested'
import { pauseWords, timeoutWords } from '@/bpt/words/values/durations'
import { momentWords } from '@/bpt/words/values/formulas'
import { known } from '@/bpt/words/values/known'
import { textWords } from '@/bpt/words/values/texts'
import { type TextId, text } from '@/i18n/i18n'
import { choiceRow, flagRow, peopleRow, type Row, row, textRow } from './row'

const answered = /Approve/
const waiting = /Delay/

/** How many of those asked must answer, and how. */
export function decidedBy(properties: PhpArray): string {
  const type = textAt(properties, 'ApproveType').toLowerCase()
  if (type === 'any') return text('steps.decided.any')
  if (type === 'all') return text('steps.decided.all')
  if (type !== 'vote') return textAt(properties, 'ApproveType')
  const percent = textAt(properties, 'ApproveMinPercent') || '50'
  return text(isYes(at(properties, 'ApproveWaitForAll')) ? 'steps.decided.voteOfAll' : 'steps.decided.vote', { percent })
}

function deadline(properties: PhpArray, glossary: Glossary, type: string): string {
  const time = timeoutWords(properties, glossary)
  if (!time || !answered.test(type)) return time
  return text('steps.thenNo', { time, answer: textAt(properties, 'TaskButton2Message') || text('steps.no') })
}

function buttons(properties: PhpArray, glossary: Glossary): string {
  return buttonProperties
    .map((property) => textWords(textAt(properties, property), glossary))
    .filter((label) => label !== '')
    .join(' / ')
}
const buttonProperties = ['TaskButton1Message', 'TaskButton2Message', 'TaskButtonMessage', 'TaskButtonCancelMessage']

const commentRules: Record<string, TextId> = {
  Y: 'steps.comment.required',
  YA: 'steps.comment.requiredYes',
  YR: 'steps.comment.requiredNo',
}
function comment(properties: PhpArray): string {
  if (!isYes(at(properties, 'ShowComment') ?? 'Y')) return text('steps.comment.none')
  return text(known(commentRules, textAt(properties, 'CommentRequired')) ?? 'steps.comment.optional')
}

const delegations: Record<string, TextId> = {
  0: 'steps.delegation.subordinates',
  1: 'steps.delegation.anybody',
  2: 'steps.delegation.nobody',
  3: 'steps.delegation.nobody',
}

/** Steps that ask people. */
export const taskRows: readonly Row[] = [
  peopleRow('steps.fact.asks', 'Users'),
  row('steps.fact.decidedBy', ['ApproveType', 'ApproveMinPercent', 'ApproveWaitForAll'], decidedBy),
  textRow('steps.fact.taskName', 'Name', /Approve|Review|RequestInformation|Sign/),
  textRow('steps.fact.description', 'Description'),
  {
    properties: ['RequestedInformation'],
    facts: (activity, glossary) =>
      requestedFields(activity).map((field) => ({
        label: text('steps.fact.field', { name: field.name }),
        value: declaredPhrase(field, glossary),
      })),
  },
  {
    properties: ['TimeoutDuration', 'TimeoutDurationType'],
    types: /^(?!.*Delay)/,
    facts({ properties, type }, glossary) {
      const value = deadline(properties, glossary, type)
      return [{ label: text('steps.fact.deadline'), value: value || text('steps.noDeadline'), isUsual: value === '' }]
    },
  },
  row('steps.fact.overdueFrom', ['OverdueDate'], (properties, glossary) => {
    const value = textAt(properties, 'OverdueDate')
    return value && momentWords(value, glossary)
  }),
  row('steps.fact.buttons', buttonProperties, buttons),
  row('steps.fact.comment', ['ShowComment', 'CommentRequired'], comment),
  textRow('steps.fact.commentLabel', 'CommentLabelMessage'),
  // Older files keep it as "2>": the mark the form puts behind a chosen number.
  row('steps.fact.delegation', ['DelegationType'], (properties) => {
    const value = textAt(properties, 'DelegationType').replace(/>$/, '')
    const id = known(delegations, value)
    return id ? text(id) : value
  }),
  choiceRow('steps.fact.refusedBy', 'CancelType', { any: 'steps.refused.any', all: 'steps.refused.all' }),
  row('steps.fact.statusText', ['StatusMessage', 'SetStatusMessage'], (properties, glossary) =>
    isYes(at(properties, 'SetStatusMessage')) ? textWords(textAt(properties, 'StatusMessage'), glossary) : '',
  ),
  flagRow('steps.fact.accessControl', 'AccessControl'),
  flagRow('steps.fact.saveVariables', 'SaveVariables'),
  row('steps.fact.waits', ['TimeoutDuration', 'TimeoutDurationType', 'TimeoutTime'], pauseWords, waiting),
  flagRow('steps.fact.localTime', 'TimeoutTimeIsLocal'),
  peopleRow('steps.fact.workingDaysOf', 'WaitWorkDayUser'),
]
