import { arrayAt, type PhpArray, textAt } from '@/bpt/php'
import { conditionProperties, conditionWords, eachWords } from '@/bpt/words/conditions'
import type { Glossary } from '@/bpt/words/glossary'
import { known } from '@/bpt/words/values/known'
import { peopleWords } from '@/bpt/words/values/people'
import { textWords } from '@/bpt/words/values/texts'
import { type TextId, text } from '@/i18n/i18n'
import { choiceRow, codeRow, flagRow, mapRow, peopleRow, type Row, row, textRow, valueRow } from './row'

// Of lists and of newer documents; others name their operations themselves.
const operations: Record<string, TextId> = {
  R: 'steps.operation.read',
  read: 'steps.operation.read',
  element_read: 'steps.operation.read',
  W: 'steps.operation.change',
  write: 'steps.operation.change',
  element_edit: 'steps.operation.change',
  X: 'steps.operation.full',
  D: 'steps.operation.none',
}

const permissionModes: Record<string, TextId> = {
  1: 'steps.permissionMode.add',
  2: 'steps.permissionMode.replace',
  3: 'steps.permissionMode.clear',
}
const permissionScopes: Record<string, TextId> = { 1: 'steps.permissionScope.workflow', 2: 'steps.permissionScope.document' }

/** The state a step leads to. */
export function targetState(properties: PhpArray, glossary: Glossary): string {
  const name = textAt(properties, 'TargetStateName')
  return glossary.activity(name)?.title || textWords(name, glossary)
}

/** Steps that lead somewhere: conditions, loops, states, ends. */
export const flowRows: readonly Row[] = [
  row('steps.fact.condition', conditionProperties, conditionWords),
  row('steps.fact.goesThrough', ['Object', 'Variable'], eachWords, /^ForEach/),
  peopleRow('steps.fact.whoMayPress', 'Permission', /^HandleExternalEvent/),
  row('steps.fact.toState', ['TargetStateName'], targetState),
  flagRow('steps.fact.leavesAtOnce', 'CancelCurrentState'),
  row('steps.fact.startsIn', ['InitialStateName'], (properties, { activity }) => {
    const name = textAt(properties, 'InitialStateName')
    return activity(name)?.title || name
  }),
  textRow('steps.fact.statusText', 'StateTitle'),
  textRow('steps.fact.statusText', 'TargetStateTitle'),
  choiceRow('steps.fact.ends', 'TerminateType', { current: 'steps.ends.this', all: 'steps.ends.all' }),
  flagRow('steps.fact.erases', 'KillWorkflow'),
  valueRow('steps.fact.template', 'TemplateId'),
  textRow('steps.fact.onDocument', 'DocumentId'),
  mapRow('TemplateParameters', (key) => ({ label: key })),
  flagRow('steps.fact.waitsForEnd', 'UseSubscription'),
  {
    properties: ['Permission'],
    facts: ({ properties }, glossary) =>
      [...arrayAt(properties, 'Permission')]
        .map(([key, value]) => {
          const id = known(operations, String(key))
          return {
            label: text('steps.fact.may', { operation: id ? text(id) : String(key) }),
            value: peopleWords(value, glossary),
          }
        })
        .filter(({ value }) => value !== ''),
  },
  choiceRow('steps.fact.permissionMode', 'SetMode', permissionModes),
  choiceRow('steps.fact.permissionMode', 'PermissionMode', permissionModes),
  choiceRow('steps.fact.permissionScope', 'SetScope', permissionScopes),
  choiceRow('steps.fact.permissionScope', 'PermissionScope', permissionScopes),
  codeRow('steps.fact.code', 'ExecuteCode'),
  codeRow('steps.fact.address', 'Handler'),
  row('steps.fact.links', ['Links'], (properties) => String(arrayAt(properties, 'Links').size || ''), /^NodeWorkflow/),
  row('steps.fact.note', ['EditorComment'], (properties) => textAt(properties, 'EditorComment')),
]
