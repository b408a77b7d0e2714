import { asMap, isPhpArray, type PhpMap, toText } from '../php.ts'
import type { Workflow } from '../state.ts'
import type { Walk } from './walk.ts'

/** Where values are looked up: parameters, variables and results of activities are the workflow's. */
export type Scope = { walk: Walk; variables: Workflow['variables'] }

const EXPRESSION = /\{=\s*([a-z0-9_]+)\s*:\s*([a-z0-9_.]+?)(?:_printable)?(?:\s*>[^}]*)?\s*\}/gi
const only = new RegExp(`^${EXPRESSION.source}$`, 'i')

/** The value of `Object:Field`; undefined where the simulated portal does not know it. */
export function lookUp({ walk, variables }: Scope, object: string, field: string): unknown {
  const author = `user_${walk.startedBy}`
  switch (object.toLowerCase()) {
    case 'template':
    case 'parameter':
      return field === 'TargetUser' ? author : variables[field]
    case 'variable':
      return variables[field]
    case 'constant':
      return walk.constants[field]
    case 'document':
      if (/^(TITLE|NAME)$/i.test(field)) return walk.document.title
      return /^(CREATED_BY|CREATED_BY_ID|ASSIGNED_BY_ID)$/i.test(field) ? author : undefined
    case 'user':
      return author
    default:
      return variables[`${object}:${field}`]
  }
}

/** A property with its expressions filled in: an expression alone keeps its kind, inside a text it becomes text. */
export function resolve(scope: Scope, value: unknown): unknown {
  if (isPhpArray(value)) return Array.isArray(value) ? resolveList(scope, value) : resolveMap(scope, asMap(value))
  if (typeof value !== 'string') return value
  const alone = only.exec(value.trim())
  return alone ? (lookUp(scope, alone[1] ?? '', alone[2] ?? '') ?? '') : resolveText(scope, value)
}

export const resolveText = (scope: Scope, value: unknown): string =>
  toText(value).replaceAll(EXPRESSION, (_all, object: string, field: string) => {
    const found = lookUp(scope, object, field)
    return isPhpArray(found) ? Object.values(found).map(toText).join(', ') : toText(found)
  })

/** `['Variable', 'Manager']` is the old spelling of an expression. */
function resolveList(scope: Scope, value: unknown[]): unknown {
  const [object, field] = value
  const isPair = value.length === 2 && typeof field === 'string' && /^(Document|Template|Variable|Constant)$/.test(toText(object))
  return isPair ? (lookUp(scope, toText(object), field) ?? '') : value.map((item) => resolve(scope, item))
}

const resolveMap = (scope: Scope, value: PhpMap): PhpMap =>
  Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolve(scope, inner)]))
