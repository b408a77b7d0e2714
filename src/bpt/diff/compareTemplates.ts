import type { Template } from '@/bpt/template'
import { aliasesOf } from './aliases'
import type { Changes } from './changes'
import { compareDeclared } from './compareDeclared'
import { compareActivities } from './steps/compareActivities'

/** How two templates differ, activities matched by Name; what only their way of storage changes is no difference (BPT_FORMAT §3). */
export function compareTemplates(before: Template, after: Template): Changes {
  const aliases = aliasesOf(before, after)
  const bothDescribe = before.documentFields.length > 0 && after.documentFields.length > 0
  return {
    before,
    after,
    ...compareActivities(before, after, aliases),
    parameters: compareDeclared(before.parameters, after.parameters, aliases),
    variables: compareDeclared(before.variables, after.variables, aliases),
    constants: compareDeclared(before.constants, after.constants, aliases),
    fields: bothDescribe ? compareDeclared(before.documentFields, after.documentFields, aliases) : [],
  }
}
