import { text } from '@/i18n/i18n'
import { type RowFilter, rowFilter, type TemplateFilter } from '@/templates/filter'
import { matches, type TemplateListRow } from '@/templates/list/rows'

export const filterFields = ['type', 'owner', 'auto', 'modified', 'idle'] as const
export type FilterField = (typeof filterFields)[number]

/** A filter's name. */
export const fieldLabel = (field: FilterField): string => text(`templates.filter.${field}`)

/** What a filter asks, in words; undefined where it asks nothing. */
export function fieldValue(field: FilterField, filter: RowFilter, types: readonly TypeChoice[]): string | undefined {
  switch (field) {
    case 'type':
      return filter.type && (types.find(({ type }) => type === filter.type)?.name ?? filter.type)
    case 'owner':
      return filter.owner && text(`templates.owner.${filter.owner}`)
    case 'auto':
      return filter.auto && text(`templates.filter.auto.${filter.auto}`)
    default:
      return filter[field] && text('templates.filter.yes')
  }
}

export type TypeChoice = { type: string; name: string }

/** The document types there are templates for, by name. */
export function typesOf(rows: readonly TemplateListRow[]): TypeChoice[] {
  const names = new Map(rows.map(({ documentType: { type }, typeName }) => [type, typeName]))
  return [...names].map(([type, name]) => ({ type, name })).sort((a, b) => a.name.localeCompare(b.name))
}

/** The lists one comes back to, as filters. */
export const quickFilters = {
  all: {},
  ours: { owner: 'ours' },
  auto: { auto: 'any' },
  modified: { modified: true },
  idle: { idle: true },
} as const satisfies Record<string, RowFilter>
export type QuickFilter = keyof typeof quickFilters

/** How many templates a filter lets through; undefined where that needs a count of workflows that is not there yet. */
export const countOf = (filter: RowFilter, all: readonly TemplateListRow[], isCounted: boolean): number | undefined =>
  filter.idle && !isCounted ? undefined : all.filter((row) => matches(row, filter)).length

/** Whether both let the same rows through. */
export const isSame = (a: TemplateFilter, b: RowFilter): boolean => {
  const [own, other] = [rowFilter(a), rowFilter(b)]
  return JSON.stringify(Object.entries(own).sort()) === JSON.stringify(Object.entries(other).sort())
}

/** All rows: what decides how they are shown stays. */
export const cleared = ({ sort }: TemplateFilter): TemplateFilter => ({ sort })
