import { at, isArray, items, textAt } from '@/bpt/php'
import type { Glossary } from '@/bpt/words/glossary'
import { momentWords } from '@/bpt/words/values/formulas'
import { known } from '@/bpt/words/values/known'
import { peopleWords } from '@/bpt/words/values/people'
import { textWords } from '@/bpt/words/values/texts'
import { type TextId, text } from '@/i18n/i18n'
import { choiceRow, flagRow, mapRow, peopleRow, type Row, row, textRow, valueRow } from './row'

const user = { type: 'user', options: [] }
const bool = { type: 'bool', options: [] }

const taskFields: Record<string, { label: TextId; holder?: typeof user }> = {
  TITLE: { label: 'steps.task.title' },
  DESCRIPTION: { label: 'steps.task.description' },
  RESPONSIBLE_ID: { label: 'steps.task.responsible', holder: user },
  CREATED_BY: { label: 'steps.task.author', holder: user },
  ACCOMPLICES: { label: 'steps.task.accomplices', holder: user },
  AUDITORS: { label: 'steps.task.observers', holder: user },
  DEADLINE: { label: 'steps.task.deadline' },
  START_DATE_PLAN: { label: 'steps.task.start' },
  END_DATE_PLAN: { label: 'steps.task.end' },
  PRIORITY: { label: 'steps.task.priority' },
  GROUP_ID: { label: 'steps.task.project' },
  ALLOW_CHANGE_DEADLINE: { label: 'steps.task.mayMoveDeadline', holder: bool },
  TASK_CONTROL: { label: 'steps.task.control', holder: bool },
}
const taskField = (key: string) => {
  const field = known(taskFields, key)
  return field ? { label: text(field.label), holder: field.holder } : { label: key }
}
// Fields of another document are not described by this one.
const ownField = (key: string, glossary: Glossary) => ({ label: glossary.fieldName(key), holder: glossary.field(key) })
const variable = (key: string, glossary: Glossary) => {
  const declared = glossary.variable(key)
  return { label: declared?.name ?? key, holder: declared }
}

const moment = (label: TextId, property: string): Row =>
  row(label, [property], (properties, glossary) => {
    const value = at(properties, property)
    return isArray(value)
      ? items(value)
          .map((one) => momentWords(textWords(String(one), glossary), glossary))
          .join(', ')
      : momentWords(textAt(properties, property), glossary)
  })

/** Steps that change something: documents, variables, tasks, calendars. */
export const dataRows: readonly Row[] = [
  mapRow('FieldValue', ownField),
  mapRow('VariableValue', variable),
  mapRow('GlobalVariableValue', (key) => ({ label: text('steps.reference.global', { name: key }) })),
  mapRow('Fields', taskField, /^Task/),
  mapRow('Fields', (key) => ({ label: key })),
  mapRow('EntityFields', (key) => ({ label: key })),
  peopleRow('steps.fact.changedBy', 'ModifiedBy'),
  flagRow('steps.fact.addsToSeveral', 'MergeMultipleFields'),
  textRow('steps.fact.stage', 'TargetStatus'),
  textRow('steps.fact.stage', 'StageId'),
  textRow('steps.fact.pipeline', 'CategoryId'),
  peopleRow('steps.fact.responsible', 'Responsible'),
  peopleRow('steps.fact.observers', 'Observers'),
  valueRow('steps.fact.documentType', 'DocumentType'),
  valueRow('steps.fact.document', 'ElementId'),
  flagRow('steps.fact.holdsUntilClosed', 'HoldToClose'),
  choiceRow('steps.fact.chooses', 'UserType', {
    boss: 'steps.chooses.head',
    random: 'steps.chooses.random',
    sequent: 'steps.chooses.inTurn',
  }),
  peopleRow('steps.fact.of', 'UserParameter'),
  textRow('steps.fact.levels', 'MaxLevel'),
  row('steps.fact.otherwise', ['ReserveUserParameter'], (properties, glossary) =>
    peopleWords(at(properties, 'ReserveUserParameter'), glossary),
  ),
  flagRow('steps.fact.skipsAbsent', 'SkipAbsent'),
  flagRow('steps.fact.skipsAbsentOtherwise', 'SkipAbsentReserve'),
  flagRow('steps.fact.skipsNotAtWork', 'SkipTimeman'),
  peopleRow('steps.fact.person', 'GetUser'),
  peopleRow('steps.fact.person', 'AbsenceUser'),
  textRow('steps.fact.name', 'AbsenceName'),
  textRow('steps.fact.description', 'AbsenceDesrc'),
  moment('steps.fact.fromTime', 'AbsenceFrom'),
  moment('steps.fact.toTime', 'AbsenceTo'),
  textRow('steps.fact.kind', 'AbsenceType'),
  peopleRow('steps.fact.person', 'CalendarUser'),
  textRow('steps.fact.name', 'CalendarName'),
  textRow('steps.fact.description', 'CalendarDesrc'),
  moment('steps.fact.fromTime', 'CalendarFrom'),
  moment('steps.fact.toTime', 'CalendarTo'),
  moment('steps.fact.fromTime', 'StartTime'),
  moment('steps.fact.toTime', 'EndTime'),
]
