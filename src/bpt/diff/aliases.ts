import type { Template } from '@/bpt/template'

/** A field's id where a template may write its alias. */
export type Aliases = (field: string) => string

/** Fields in one spelling: an export puts ids where the stored template has aliases, and the file says which is which. BPT_FORMAT §3 */
export function aliasesOf(...templates: Template[]): Aliases {
  const ids = new Map<string, string>()
  for (const { documentFields } of templates) for (const { id, alias } of documentFields) if (alias) ids.set(alias, id)
  return (field) => {
    const [printable = ''] = /_printable$/i.exec(field) ?? []
    const name = printable ? field.slice(0, -printable.length) : field
    return `${ids.get(name) ?? name}${printable}`
  }
}

/** The same in the expressions of a text. */
export const withoutAliases = (text: string, aliases: Aliases): string =>
  text.includes('{=')
    ? text.replaceAll(/(\{=\s*Document\s*:\s*)([a-z0-9_.]+)/gi, (_, before: string, field: string) => before + aliases(field))
    : text
