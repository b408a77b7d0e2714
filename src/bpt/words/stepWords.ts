import type { Activity, Template } from '@/bpt/template'
import type { Names } from './names'

/** A property in words. `people` are shown as people where the portal knows them. */
export type Fact = { label: string; value: string; isCode?: true }

/** The activity's title, or what its type is called. */
export const titleOf = (activity: Activity): string => activity.title || activity.type
/** The second line of its card: kind and what matters most, "Approval · 2 working days". */
export const subtitleOf = (activity: Activity, _template: Template, _names: Names): string => activity.type
/** What stands on the wire into a branch, in words: a condition, "Yes", "Otherwise", an event. '' for none. */
export const branchWords = (_branch: Activity, _template: Template, _names: Names): string => ''
/** Its properties in words: people, buttons, deadline, conditions; expressions resolved to names. */
export const factsOf = (_activity: Activity, _template: Template, _names: Names): Fact[] => []
/** Fields, variables, parameters, constants and results that it uses, by their names. */
export const usesOf = (_activity: Activity, _template: Template, _names: Names): string[] => []
