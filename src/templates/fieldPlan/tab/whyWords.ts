import type { UsedField } from '@/bpt/model/fieldsUsed'
import type { Template } from '@/bpt/template'
import { typeName } from '@/bpt/words/typeWords'
import { text } from '@/i18n/i18n'
import type { PlannedField } from '@/templates/fieldPlan/planFields'

/** Why a field is there, or stays as it is: "Written by “Set the stage” and 2 more". */
export function whyWords({ field, kept }: PlannedField, used: ReadonlyMap<string, UsedField>, template: Template): string {
  if (kept) return text(`upload.why.${kept}`)
  const use = used.get(field.id) ?? used.get(field.alias)
  if (!use) return text('upload.why.described')
  const [first, ...others] = use.activities
  const activity = first === undefined ? undefined : template.activities.get(first)
  if (!activity) return text('upload.why.default')
  const writes = use.how.includes('write')
  const reads = use.how.some((how) => how !== 'write')
  const how = writes && reads ? 'both' : writes ? 'write' : 'read'
  const step = activity.title || typeName(activity.type)
  return text(`upload.why.${how}`, { step, n: others.length })
}
