import type { Declared, Template } from '@/bpt/template'
import { glossaryOf } from '@/bpt/words/glossary'
import { momentWords } from '@/bpt/words/values/formulas'
import { personWords } from '@/bpt/words/values/people'
import { dateTime, day, number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { session } from '@/portal/session'
import type { PortalNames } from '@/templates/view/useNames'
import { UserName } from '@/users/UserName'
import { type DefaultPart, defaultParts } from './defaultParts'

type Props = { declared: Declared; template: Template; names: PortalNames }

const SHOWN = 10 // a default of a hundred people is told by the first and their number
const LONGEST = 300

/** What a parameter, variable or constant begins with, in words. */
export function DefaultValue({ declared, template, names }: Props) {
  const parts = defaultParts(declared, session().timeZone)
  if (parts.length === 0) return <span className="t3">{text('templateView.default.none')}</span>
  return (
    <ul className="declared-default">
      {parts.slice(0, SHOWN).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same value may stand there twice, and their order never changes
        <li key={index}>
          <Part part={part} template={template} names={names} />
        </li>
      ))}
      {parts.length > SHOWN && <li className="t2">{text('templateView.default.more', { n: parts.length - SHOWN })}</li>}
    </ul>
  )
}

function Part({ part, template, names }: { part: DefaultPart; template: Template; names: PortalNames }) {
  switch (part.kind) {
    case 'person':
      return names.isUnknown(part.id) ? (
        <span className="warn-t">{text('templateView.default.unknownPerson', { code: `user_${part.id}` })}</span>
      ) : (
        <UserName id={part.id} />
      )
    case 'group':
      return personWords(part.code, glossaryOf(template, names))
    case 'expression':
      return <span title={part.source}>{clipped(momentWords(part.source, glossaryOf(template, names)))}</span>
    case 'yesNo':
      return text(part.isYes ? 'fields.yes' : 'fields.no')
    case 'option':
      return part.label
    case 'strayOption':
      return <span className="warn-t">{text('templateView.default.strayOption', { value: clipped(part.value) })}</span>
    case 'day':
      return day(part.day)
    case 'moment':
      return dateTime(`${part.wall}Z`, 'UTC', portalNow()) // the zone is in the reading already
    case 'money':
      return `${number(Number(part.amount))} ${part.currency}`
    case 'number':
      return number(part.value)
    case 'text':
      return <span title={part.text.length > LONGEST ? part.text : undefined}>{clipped(part.text)}</span>
    default:
      return part satisfies never
  }
}

const clipped = (whole: string) => (whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole)
