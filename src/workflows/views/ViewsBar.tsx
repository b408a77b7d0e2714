import { Link, useParams } from '@tanstack/react-router'
import { useLayoutEffect, useRef, useState } from 'react'
import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { buttonClass } from '@/ui/Button'
import type { WorkflowFilter } from '@/workflows/filter'
import { useNumbers } from '@/workflows/sweep/useNumbers'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'
import { SavedViewMenu } from './SavedViewMenu'
import { SaveViewDialog } from './SaveViewDialog'
import { sameList } from './sameList'
import { useViews } from './useViews'
import { readyViews } from './views'

/** The lists one comes back to: ready-made ones, the person's own, those an administrator has published. Each is a link. */
export function ViewsBar() {
  const { filter } = useWorkflowListView()
  const { saved } = useViews()
  const numbers = useNumbers()
  const [isSaving, setSaving] = useState(false)
  const counts = { stuck: numbers.stuck, older: numbers.over90, startedByLeft: numbers.byLeft, heldByLeft: numbers.heldByLeft }
  const current = saved.find(({ search }) => sameList(search, filter))
  const isKnown = current !== undefined || sameList({}, filter) || readyViews.some(({ search }) => sameList(search, filter))
  const bar = useRef<HTMLElement>(null)
  const { workflowId } = useParams({ strict: false })
  const layout = JSON.stringify([filter, counts, workflowId])
  // Scrolled along, so that the view one is in can be seen: only the browser knows how long the names are.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view may be the current one, or stand elsewhere
  useLayoutEffect(() => {
    const chip = bar.current?.querySelector<HTMLElement>('[aria-current]')
    if (!bar.current || !chip) return
    const hidden = chip.offsetLeft + chip.offsetWidth - bar.current.offsetLeft - bar.current.clientWidth
    bar.current.scrollLeft = Math.max(0, hidden + 8)
  }, [layout])
  return (
    <div className="row views">
      <nav ref={bar} className="chips" aria-label={text('workflows.views')}>
        <ViewLink search={{}} filter={filter}>
          {text('workflows.view.all')}
        </ViewLink>
        {readyViews.map(({ name, search }) => (
          <ViewLink key={name} search={search} filter={filter} count={counts[name]}>
            {text(`workflows.view.${name}`)}
          </ViewLink>
        ))}
        {saved.map((view) => (
          <ViewLink key={`${view.of} ${view.name}`} search={view.search} filter={filter}>
            {view.name}
          </ViewLink>
        ))}
      </nav>
      {current && <SavedViewMenu view={current} />}
      {!isKnown && (
        <button type="button" className={buttonClass('plain', true)} onClick={() => setSaving(true)}>
          {text('workflows.view.save')}
        </button>
      )}
      {isSaving && <SaveViewDialog onClose={() => setSaving(false)} />}
    </div>
  )
}

type LinkProps = { search: Partial<WorkflowFilter>; filter: WorkflowFilter; count?: number | undefined; children: string }

// The link stays where one is: an open panel stays open.
const ViewLink = ({ search, filter, count, children }: LinkProps) => (
  <Link
    className="chip"
    to="."
    search={search}
    // Without it every address would be within the one that asks for nothing.
    activeOptions={{ exact: true }}
    aria-current={sameList(search, filter) ? 'true' : undefined}
  >
    {children}
    {count !== undefined && <span className="n">{number(count)}</span>}
  </Link>
)
