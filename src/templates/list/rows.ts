import { language } from '@/i18n/i18n'
import { type RowFilter, sortOf } from '@/templates/filter'
import type { Owner } from '@/templates/owner'
import type { Template } from '@/templates/schema'

/** A template joined with what stands in other lists. */
export type TemplateListRow = Template & {
  title: string
  /** what it works on, in words */
  typeName: string
  owner: Owner
  /** how many workflows run on it; undefined until they are counted */
  running: number | undefined
}

/** Whether a template belongs to the filter. What is not counted yet has no place among those on which nothing runs. */
export function matches(row: TemplateListRow, { type, owner, auto, modified, idle }: RowFilter): boolean {
  if (type !== undefined && row.documentType.type !== type) return false
  if (owner !== undefined && row.owner !== owner && !(owner === 'app' && row.owner === 'unsure')) return false
  if (auto === 'any' && row.autoExecute === 0) return false
  if (auto === 'never' && row.autoExecute !== 0) return false
  if (auto === 'created' && !(row.autoExecute & 1)) return false
  if (auto === 'changed' && !(row.autoExecute & 2)) return false
  if (modified && !row.isModified) return false
  return !(idle && row.running !== 0)
}

/** Rows in which every word of the search occurs: in name, description, document type or id. */
export function search(rows: readonly TemplateListRow[], query: string): TemplateListRow[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter(({ title, description, typeName, id }) => {
    const all = [title, description, typeName, id].join(' ').toLocaleLowerCase()
    return words.every((word) => all.includes(word))
  })
}

/** In the order of the address; equal ones by name. */
export function sorted(rows: readonly TemplateListRow[], sort: string | undefined): TemplateListRow[] {
  const { name, descending } = sortOf(sort)
  const { compare } = new Intl.Collator(language(), { numeric: true })
  const byName = (a: TemplateListRow, b: TemplateListRow) => compare(a.title, b.title) || a.id - b.id
  const by: Record<typeof name, (a: TemplateListRow, b: TemplateListRow) => number> = {
    name: byName,
    type: (a, b) => compare(a.typeName, b.typeName),
    running: (a, b) => (a.running ?? 0) - (b.running ?? 0),
    changed: (a, b) => timeOf(a) - timeOf(b),
  }
  const sign = descending ? -1 : 1
  return [...rows].sort((a, b) => sign * by[name](a, b) || byName(a, b))
}

const timeOf = ({ modifiedAt }: TemplateListRow): number => (modifiedAt === null ? 0 : Date.parse(modifiedAt))
