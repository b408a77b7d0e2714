import { partsOf, type Reference } from '@/bpt/model/references'
import { type Glossary, withoutPrintable } from '@/bpt/words/glossary'
import { requestedFields } from '@/bpt/words/requested'
import { text } from '@/i18n/i18n'
import { known } from './known'

/** What a person reads for an expression: the name of the field, variable, result … */
export function referenceName({ of, object, field }: Reference, glossary: Glossary): string {
  const name = withoutPrintable(field)
  switch (of) {
    case 'document':
      return glossary.fieldName(field)
    case 'variable':
    case 'parameter':
    case 'constant':
      // Every template has it, and none declares it.
      if (of === 'parameter' && name === 'TargetUser') return text('steps.person.starter')
      return glossary[of](field)?.name ?? name
    case 'globalVariable':
    case 'globalConstant':
      return text('steps.reference.global', { name })
    case 'activity':
      return resultName(object, name, glossary)
    case 'system':
      return known(systemNames, name.toLowerCase())?.() ?? text('steps.reference.system', { name })
    case 'workflow':
      return known(workflowNames, name.toLowerCase())?.() ?? text('steps.reference.workflow', { name })
    case 'user':
      return text('steps.reference.user', { name })
    case 'input':
      return text('steps.reference.input', { name })
    default:
      return of satisfies never
  }
}

/** A text with the names of things in braces in place of its expressions; a text that is one expression is that name alone. */
export function textWords(value: string, glossary: Glossary): string {
  if (!value.includes('{=')) return value
  const parts = partsOf(value.trim())
  const [only] = parts
  if (parts.length === 1 && only !== undefined && typeof only !== 'string') return referenceName(only, glossary)
  return parts.map((part) => (typeof part === 'string' ? part : `{${referenceName(part, glossary)}}`)).join('')
}

const systemNames: Record<string, () => string> = {
  now: () => text('steps.system.now'),
  nowlocal: () => text('steps.system.nowLocal'),
  date: () => text('steps.system.date'),
}
const workflowNames: Record<string, () => string> = {
  id: () => text('steps.workflow.id'),
  templateid: () => text('steps.workflow.templateId'),
}

/** What activities give back, as `steps.result.…` names it. */
// biome-ignore format: one name is one word
const results = [
  'Comments', 'LastApprover', 'LastApproverComment', 'LastReviewer', 'LastReviewerComment', 'Approvers', 'Rejecters',
  'UserApprovers', 'UserRejecters', 'VotedCount', 'TotalCount', 'VotedPercent', 'ApprovedPercent', 'NotApprovedPercent',
  'ApprovedCount', 'NotApprovedCount', 'IsTimeout', 'ReviewedCount', 'GetUser', 'TaskId', 'ClosedBy', 'ClosedDate', 'InfoUser',
  'Changes', 'Key', 'Value', 'WorkflowId', 'Report', 'ElementId',
] as const
const resultIds = new Map<string, (typeof results)[number]>(results.map((name) => [name.toLowerCase(), name]))

function resultName(object: string, field: string, glossary: Glossary): string {
  const activity = glossary.activity(object)
  const returned = resultIds.get(field.toLowerCase())
  const asked = activity && requestedFields(activity).find(({ id }) => id === field)
  const result = asked?.name ?? (returned ? text(`steps.result.${returned}`) : field)
  if (!activity) return text('steps.reference.missing', { result })
  return text('steps.reference.result', { result, step: activity.title || activity.type })
}
