import { activityReferences } from '@/bpt/model/activityReferences'
import { type Reference, withoutPrintable } from '@/bpt/model/references'
import { at, items, textAt } from '@/bpt/php'
import type { Activity, Template } from '@/bpt/template'
import { type Remark, short } from './finding'

type Kind = 'parameter' | 'variable' | 'constant'
type DeclaredNames = Record<Kind | 'activity', ReadonlySet<string>>

// The portal fills it with who started the workflow.
const OWN_PARAMETERS = ['TargetUser']

/** Every name that an expression of the template may use. Requests for information declare variables too. */
export function declaredIn({ activities, parameters, variables, constants }: Template): DeclaredNames {
  const requested = [...activities.values()].flatMap(({ properties }) =>
    items(at(properties, 'RequestedInformation')).map((field) => textAt(field, 'Name')),
  )
  return {
    parameter: new Set([...OWN_PARAMETERS, ...parameters.map(({ id }) => id)]),
    variable: new Set([...requested, ...variables.map(({ id }) => id)]),
    constant: new Set(constants.map(({ id }) => id)),
    activity: new Set([...activities.values()].map(({ name }) => name)),
  }
}

/** Names that an activity uses and nothing declares, each once. */
export function referenceRemarks(activity: Activity, declared: DeclaredNames): Remark[] {
  const byKey = new Map<string, Remark>()
  const add = (key: string, remark: Remark) => byKey.set(key, remark)
  const undeclared = (of: Kind, name: string) =>
    add(`${of} ${name}`, { level: 'warn', code: 'undeclared', values: { of, name: short(name) } })
  for (const { of, object, field } of activityReferences(activity)) {
    const name = withoutPrintable(field)
    if (isGlobal(of)) add(`${of} ${name}`, { level: 'note', code: 'portalGlobal', values: { name: short(name) } })
    if (isKind(of) && !declared[of].has(name) && !declared[of].has(field)) undeclared(of, name)
    if (of === 'activity' && !declared.activity.has(object)) {
      add(`activity ${object}`, { level: 'warn', code: 'danglingResult', values: { object: short(object), field: short(name) } })
    }
  }
  // This old condition does not tell whether it means a variable or a parameter.
  for (const condition of items(at(activity.properties, 'propertyvariablecondition'))) {
    const name = textAt(condition, 0)
    if (name && !declared.variable.has(name) && !declared.parameter.has(name)) undeclared('variable', name)
  }
  return [...byKey.values()]
}

const isKind = (of: Reference['of']): of is Kind => of === 'parameter' || of === 'variable' || of === 'constant'
const isGlobal = (of: Reference['of']): boolean => of === 'globalVariable' || of === 'globalConstant'
