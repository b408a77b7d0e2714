import { useQuery, useQueryClient } from '@tanstack/react-query'
import { PortalError } from '@/portal/errors'
import { getOption, readOption, setOption } from '@/portal/options'
import type { WriteOutcome } from '@/portal/portal'
import { ownViews, publishedViews, type SavedView, type StoredView, viewsFit, withoutView, withView } from './views'

export type Views = {
  /** the person's own, then those an administrator has published */
  saved: readonly SavedView[]
  /** under its name, in place of the one before; `of: 'app'` publishes it, which only administrators may */
  save(view: SavedView): Promise<WriteOutcome<true>>
  remove(view: SavedView): Promise<WriteOutcome<true>>
}

/** The views that are kept, of this person and of everybody. Those that come ready are `readyViews`. */
export function useViews(): Views {
  const client = useQueryClient()
  // Options are not watched by anybody: the cache tells every part of the page that they have changed.
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: kept,
    initialData: kept,
    staleTime: 'static',
    gcTime: Number.POSITIVE_INFINITY,
  })
  const change = async (of: SavedView['of'], to: (all: readonly StoredView[]) => StoredView[]) => {
    const outcome = await write(of, to)
    // What the portal refused to keep must not look kept.
    if (outcome.state !== 'refused')
      client.setQueryData(KEY, (now: SavedView[] = []) => {
        const others = now.filter((view) => view.of !== of)
        return of === 'user' ? [...viewsOf(of), ...others] : [...others, ...viewsOf(of)]
      })
    return outcome
  }
  return {
    saved: data,
    save: ({ of, name, search }) => change(of, (all) => withView(all, { name, search })),
    remove: ({ of, name }) => change(of, (all) => withoutView(all, name)),
  }
}

const KEY = ['workflows', 'views']
const kept = (): SavedView[] => [...viewsOf('user'), ...viewsOf('app')]
const optionOf = (of: SavedView['of']) => (of === 'user' ? ownViews : publishedViews)
const viewsOf = (of: SavedView['of']) => getOption(optionOf(of)).map((view): SavedView => ({ ...view, of }))

async function write(of: SavedView['of'], to: (all: readonly StoredView[]) => StoredView[]): Promise<WriteOutcome<true>> {
  try {
    // What others have published since this page was opened must not be lost, nor what came in another window.
    const views = to(await readOption(optionOf(of)))
    // The portal keeps all of an app's options in one text.
    if (!viewsFit(views)) return { state: 'refused', error: new PortalError('validation', { code: 'VIEWS_TOO_LARGE' }) }
    return await setOption(optionOf(of), views)
  } catch (error) {
    if (error instanceof PortalError) return { state: 'refused', error }
    throw error
  }
}
