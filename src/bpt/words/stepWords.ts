import type { Activity, Template } from '@/bpt/template'
import { wayInto } from './branches'
import { rowsOf } from './facts/factRows'
import { glossaryOf } from './glossary'
import type { Names } from './names'
import { kindAndDetail } from './subtitle'
import { typeName } from './typeWords'
import { usedNames } from './uses'

/** A property in words. */
export type Fact = { label: string; value: string; isCode?: true }

/** The activity's title, or what its type is called. */
export const titleOf = (activity: Activity): string => activity.title.trim() || typeName(activity.type)

/** The second line of its card: kind and what matters most, "Approval · 2 working days". */
export const subtitleOf = (activity: Activity, template: Template, names: Names): string =>
  kindAndDetail(activity, glossaryOf(template, names))

/** What stands on the wire into a branch, in words: a condition, "Yes", "Otherwise", an event; of a loop, what makes it turn. '' for none. */
export const branchWords = (branch: Activity, template: Template, names: Names): string =>
  wayInto(branch, template, glossaryOf(template, names))

/** Its properties in words: people, buttons, deadline, conditions; expressions resolved to names. */
export function factsOf(activity: Activity, template: Template, names: Names): Fact[] {
  const glossary = glossaryOf(template, names)
  return rowsOf(activity)
    .flatMap((row) => row.facts(activity, glossary))
    .filter(({ isUsual }) => !isUsual)
    .map(({ label, value, isCode }) => ({ label, value, ...(isCode ? { isCode } : {}) }))
}

/** Fields, variables, parameters, constants and results that it uses, by their names. */
export const usesOf = (activity: Activity, template: Template, names: Names): string[] =>
  usedNames(activity.properties, glossaryOf(template, names))
