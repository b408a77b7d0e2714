import * as z from 'zod/mini'

export const viewTabs = ['diagram', 'parameters', 'variables', 'constants', 'fields', 'changes', 'raw'] as const
export type ViewTab = (typeof viewTabs)[number]

const maybe = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.optional(schema), undefined)

/** What the address says of an open template: the tab, and the activity whose properties are shown. */
export const viewSearchSchema = z.object({
  tab: maybe(z.enum(viewTabs)),
  // The router reads a text like "12" as a number and hands it over as such.
  step: maybe(z.pipe(z.union([z.string(), z.number()]), z.transform(String))),
})
export type ViewSearch = z.output<typeof viewSearchSchema>
