import * as z from 'zod/mini'
import type { Option } from '@/portal/options'
import { type WorkflowFilter, workflowFilterSchema } from '@/workflows/filter'

/** A list somebody keeps: filter, sort and columns under a name. */
export type SavedView = { name: string; search: WorkflowFilter; of: 'user' | 'app' }

/** Views that come ready; their names are texts of the app. */
export const readyViews = [
  { name: 'stuck', search: { state: 'stuck' } },
  { name: 'older', search: { older: 90, sort: 'started' } },
  { name: 'startedByLeft', search: { by: 'left' } },
  { name: 'heldByLeft', search: { holder: 'left' } },
] as const satisfies readonly { name: string; search: Partial<WorkflowFilter> }[]

const viewSchema = z.object({ name: z.string().check(z.minLength(1)), search: workflowFilterSchema })
export type StoredView = z.output<typeof viewSchema>

const views = (of: 'user' | 'app'): Option<StoredView[]> => ({
  of,
  name: 'workflowViews',
  // A view that cannot be read any more leaves the others alone.
  schema: z.pipe(
    z.array(z.unknown()),
    z.transform((all) =>
      all.flatMap((one) => {
        const view = viewSchema.safeParse(one)
        return view.success ? [view.data] : []
      }),
    ),
  ) as z.ZodMiniType<StoredView[]>,
  fallback: [],
})
export const ownViews = views('user')
export const publishedViews = views('app')

const MOST = 20_000 // the portal keeps all options of an app in one text of 60 kB

/** Whether so many views still fit into what the portal keeps for the app. */
export const viewsFit = (all: readonly StoredView[]): boolean => new TextEncoder().encode(JSON.stringify(all)).length <= MOST

/** With the view under its name, in its place where there was one. */
export function withView(all: readonly StoredView[], { name, search }: StoredView): StoredView[] {
  const view = {
    name,
    search: Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as WorkflowFilter,
  }
  return all.some((one) => one.name === name) ? all.map((one) => (one.name === name ? view : one)) : [...all, view]
}

export const withoutView = (all: readonly StoredView[], name: string): StoredView[] => all.filter((one) => one.name !== name)
