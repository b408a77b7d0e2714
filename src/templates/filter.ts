import * as z from 'zod/mini'

export const owners = ['ours', 'app', 'portal'] as const
export const autoStarts = ['any', 'created', 'changed', 'never'] as const
export const sortNames = ['name', 'type', 'running', 'changed'] as const
export type SortName = (typeof sortNames)[number]
const sorts = sortNames.flatMap((name) => [name, `-${name}`] as const)

const maybe = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.optional(schema), undefined)
// The router reads a text like "12" as a number and hands it over as such.
const text = z.pipe(z.union([z.string(), z.number()]), z.transform(String))

/** The list's whole state in the address. A field that cannot be read falls back alone: a bad link never breaks the page. */
export const templateFilterSchema = z.object({
  /** looks through names, descriptions, document types and ids */
  q: maybe(text),
  /** what it works on: DEAL, iblock_31, DYNAMIC_147 */
  type: maybe(text),
  owner: maybe(z.enum(owners)),
  auto: maybe(z.enum(autoStarts)),
  /** only those changed in the designer after they were uploaded */
  modified: maybe(z.literal(true)),
  /** only those on which nothing runs */
  idle: maybe(z.literal(true)),
  sort: maybe(z.enum(sorts as [string, ...string[]])),
})
export type TemplateFilter = z.output<typeof templateFilterSchema>
/** What decides which rows there are, without how they are shown. */
export type RowFilter = Omit<TemplateFilter, 'q' | 'sort'>

/** The filter without search, order and empty entries, so that equal lists compare equal. */
export function rowFilter({ q: _, sort: __, ...filter }: TemplateFilter): RowFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as RowFilter
}

/** By name, unless the address says otherwise. */
export function sortOf(sort: string | undefined): { name: SortName; descending: boolean } {
  const value = sort ?? 'name'
  return { name: value.replace('-', '') as SortName, descending: value.startsWith('-') }
}
