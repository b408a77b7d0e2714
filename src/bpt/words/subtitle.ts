import { arrayAt, items, textAt } from '@/bpt/php'
import type { Activity } from '@/bpt/template'
import { text } from '@/i18n/i18n'
import { buttonWords } from './branches'
import { targetState } from './facts/flowRows'
import { recipients } from './facts/messageRows'
import { decidedBy } from './facts/taskRows'
import type { Glossary } from './glossary'
import { typeName } from './typeWords'
import { pauseWords, timeoutWords } from './values/durations'
import { known } from './values/known'
import { peopleWords } from './values/people'
import { textWords } from './values/texts'

type Detail = (activity: Activity, glossary: Glossary) => string

const deadline: Detail = ({ properties }, glossary) => timeoutWords(properties, glossary)
const askedCount = ({ properties }: Activity) => {
  const { length } = items(arrayAt(properties, 'RequestedInformation'))
  return length ? text('steps.fieldCount', { n: length }) : ''
}
const keysOf =
  (property: string, nameOf: (key: string, glossary: Glossary) => string): Detail =>
  ({ properties }, glossary) =>
    [...arrayAt(properties, property).keys()].map((key) => nameOf(String(key), glossary)).join(', ')

/** What matters most about a step of a type, behind what the type is called. */
const details: Record<string, Detail> = {
  ApproveActivity: (activity, glossary) =>
    deadline(activity, glossary) || (textAt(activity.properties, 'ApproveType') === 'vote' ? decidedBy(activity.properties) : ''),
  ReviewActivity: deadline,
  RequestInformationActivity: askedCount,
  RequestInformationOptionalActivity: askedCount,
  SetVariableActivity: keysOf('VariableValue', (key, { variable }) => variable(key)?.name ?? key),
  SetFieldActivity: keysOf('FieldValue', (key, { fieldName }) => fieldName(key)),
  GetUserActivity: ({ properties }, glossary) => peopleWords(properties.get('UserParameter'), glossary),
  StartWorkflowActivity: ({ properties }, glossary) => {
    const id = textWords(textAt(properties, 'TemplateId'), glossary)
    return id && text('steps.templateNumber', { id })
  },
  WebHookActivity: ({ properties }) => /^https?:\/\/([^/?#@]+)/i.exec(textAt(properties, 'Handler'))?.[1] ?? '',
}

/** Lines that say the kind and what matters in one. */
const whole: Record<string, Detail> = {
  MailActivity: addressed('steps.mailTo'),
  IMNotifyActivity: addressed('steps.notificationTo'),
  SocNetMessageActivity: addressed('steps.messageTo'),
  DelayActivity: ({ properties }, glossary) => pauseWords(properties, glossary),
  RobotDelayActivity: ({ properties }, glossary) => pauseWords(properties, glossary),
  TerminateActivity: ({ properties }, glossary) => statusWords(textAt(properties, 'StateTitle'), glossary),
  SetStateTitleActivity: ({ properties }, glossary) => statusWords(textAt(properties, 'TargetStateTitle'), glossary),
  SetStateActivity: ({ properties }, glossary) => {
    const state = targetState(properties, glossary)
    return state && text('steps.toState', { state })
  },
  HandleExternalEventActivity: buttonWords,
}

function addressed(id: 'steps.mailTo' | 'steps.notificationTo' | 'steps.messageTo'): Detail {
  return ({ properties }, glossary) => {
    const people = recipients(properties, glossary)
    return people && text(id, { people })
  }
}

const statusWords = (status: string, glossary: Glossary) =>
  status && text('steps.status', { status: textWords(status, glossary) })

/** The kind of a step and what matters most about it; the kind is left out where the title already is its name. */
export function kindAndDetail(activity: Activity, glossary: Glossary): string {
  const line = known(whole, activity.type)?.(activity, glossary)
  if (line) return line
  const kind = typeName(activity.type)
  const detail = known(details, activity.type)?.(activity, glossary)
  if (!detail) return kind
  if (activity.title.trim().toLowerCase() === kind.toLowerCase()) return detail
  return /^Set(Variable|Field)Activity$/.test(activity.type) ? `${kind}: ${detail}` : `${kind} · ${detail}`
}
