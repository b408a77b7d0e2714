import type { Template } from '@/bpt/template'
import type { PortalField } from './schema'

/**
 * A file's template as this portal would store it: its lists' properties have other numbers here than where the file came from, and a
 * stored template speaks of them by number. BPT_FORMAT §3
 */
export function withAliases(template: Template, portal: readonly PortalField[] | undefined): Template {
  const numbers = new Map(portal?.flatMap(({ id, alias }) => (alias ? [[id, alias]] : [])))
  if (numbers.size === 0) return template
  const taken = new Set(numbers.values()) // by other properties than where the file came from
  return {
    ...template,
    documentFields: template.documentFields.map((field) => ({
      ...field,
      alias: numbers.get(field.id) ?? (taken.has(field.alias) ? '' : field.alias),
    })),
  }
}
