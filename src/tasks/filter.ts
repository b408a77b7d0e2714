import * as z from 'zod/mini'
import { documentEntities, documentTypes } from '@/documents/documentTypes'
import type { TaskFilterWire, TaskOrderWire } from './api'

export const quickFilters = ['open', 'overdue', 'week', 'done'] as const
export type QuickFilter = (typeof quickFilters)[number]

/** The kinds of request REST can answer, and the activity that asks them. */
export const requestActivities = {
  approval: 'ApproveActivity',
  acknowledgement: 'ReviewActivity',
  information: 'RequestInformationActivity',
  informationWithRefusal: 'RequestInformationOptionalActivity',
} as const
export type RequestKind = keyof typeof requestActivities
const requestKinds = Object.keys(requestActivities) as [RequestKind, ...RequestKind[]]

// The router reads a text like "12" as a number and hands it over as such.
const searchText = z.pipe(z.union([z.string(), z.number()]), z.transform(String))

/** The list's whole state in the address. A field that cannot be read falls back alone: a bad link never breaks the page. */
export const taskFilterSchema = z.object({
  show: z.catch(z.optional(z.enum(quickFilters)), undefined),
  template: z.catch(z.optional(z.int().check(z.positive())), undefined),
  request: z.catch(z.optional(z.enum(requestKinds)), undefined),
  document: z.catch(z.optional(z.enum(documentTypes)), undefined),
  q: z.catch(z.optional(searchText), undefined),
})
export type TaskFilter = z.output<typeof taskFilterSchema>
/** What the portal is asked; the search text only looks through loaded rows. */
export type ListFilter = Omit<TaskFilter, 'q'>

/** The filter without the search text and without empty entries, so that equal lists share one key. */
export function listFilter({ q: _, ...filter }: TaskFilter): ListFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as ListFilter
}

/** A run of rows that the portal can sort: those with a deadline, those without (it puts empty deadlines first), those done. */
export type Part = 'dated' | 'undated' | 'done'
export const partsOf = (show: QuickFilter): readonly Part[] =>
  (({ open: ['dated', 'undated'], overdue: ['dated'], week: ['dated'], done: ['done'] }) as const)[show]

export const partOrder: Record<Part, TaskOrderWire> = {
  dated: { OVERDUE_DATE: 'ASC', ID: 'ASC' },
  undated: { ID: 'DESC' },
  done: { MODIFIED: 'DESC', ID: 'DESC' },
}

/** ISO moments that cut time into overdue, today, this week and later, in the person's zone. */
export type Calendar = { now: string; todayEnd: string; weekEnd: string }

/** The portal's filter for a part of a quick filter. */
export function wireFilter(
  { show = 'open', template, request, document }: ListFilter,
  part: Part,
  { now, weekEnd }: Calendar,
): TaskFilterWire {
  const [module, entity] = document ? documentEntities[document] : []
  return {
    ...(template ? { WORKFLOW_TEMPLATE_ID: template } : {}),
    ...(request ? { ACTIVITY: requestActivities[request] } : {}),
    ...(module && entity ? { MODULE_ID: module, ENTITY: entity } : {}),
    ...(part === 'done' ? { '>USER_STATUS': 0 } : { USER_STATUS: 0, STATUS: 0 }),
    ...(part === 'undated' ? { OVERDUE_DATE: '' } : {}),
    ...(part === 'dated' ? datedFilter(show, now, weekEnd) : {}),
  }
}

function datedFilter(show: QuickFilter, now: string, weekEnd: string): TaskFilterWire {
  if (show === 'overdue') return { '!OVERDUE_DATE': '', '<OVERDUE_DATE': now }
  if (show === 'week') return { '>=OVERDUE_DATE': now, '<=OVERDUE_DATE': weekEnd }
  return { '!OVERDUE_DATE': '' }
}
