import { flowOf } from '@/bpt/model/kinds'
import { at, textAt } from '@/bpt/php'
import type { Activity, Template } from '@/bpt/template'
import { text } from '@/i18n/i18n'
import { conditionWords, eachWords } from './conditions'
import type { Glossary } from './glossary'
import { typeName } from './typeWords'
import { pauseWords } from './values/durations'
import { peopleWords } from './values/people'
import { textWords } from './values/texts'

/** What leads into a branch; of a loop, what makes it turn. */
export function wayInto(branch: Activity, template: Template, glossary: Glossary): string {
  const { type, properties } = branch
  switch (type) {
    case 'IfElseBranchActivity':
      return conditionWords(properties, glossary)
    case 'WhileActivity': {
      const condition = conditionWords(properties, glossary)
      return condition && text('steps.while', { condition })
    }
    case 'ForEachActivity':
      return text('steps.forEach', { what: eachWords(properties, glossary) })
    case 'EventDrivenActivity':
      return eventWords(branch, glossary)
    case 'StateInitializationActivity':
    case 'StateFinalizationActivity':
      return typeName(type)
    default:
      return answerWords(branch, template, glossary)
  }
}

/** What an event waits for: its first step. */
function eventWords({ children, title }: Activity, glossary: Glossary): string {
  const [event] = children
  if (!event) return title
  const pause = /Delay/.test(event.type) ? pauseWords(event.properties, glossary) : ''
  if (pause) return textAt(event.properties, 'TimeoutDuration') ? text('steps.after', { time: pause }) : pause
  return event.type === 'HandleExternalEventActivity' ? buttonWords(event, glossary) : event.title || typeName(event.type)
}

/** A command: its button and who may press it. */
export function buttonWords({ title, properties }: Activity, glossary: Glossary): string {
  const button = text('steps.button', { label: title })
  const people = peopleWords(at(properties, 'Permission'), glossary)
  return people ? `${button} · ${people}` : button
}

function answerWords(branch: Activity, { activities }: Template, glossary: Glossary): string {
  const parent = branch.parent === null ? undefined : activities.get(branch.parent)
  const flow = parent && flowOf(parent)
  if (!parent || branch.type !== 'SequenceActivity' || branch.index > 1) return ''
  const isFirst = branch.index === 0
  const label = (property: string) => textWords(textAt(parent.properties, property), glossary)
  if (parent.type === 'RequestInformationOptionalActivity')
    return isFirst
      ? label('TaskButtonMessage') || text('steps.filledIn')
      : label('TaskButtonCancelMessage') || text('steps.declined')
  const isAsking = flow === 'answers' || (flow === 'branches' && parent.properties.has('TaskButton1Message'))
  if (!isAsking) return ''
  return isFirst ? label('TaskButton1Message') || text('steps.yes') : label('TaskButton2Message') || text('steps.no')
}
