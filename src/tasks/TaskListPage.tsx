import { createLazyRoute, Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { MousePointerClick } from 'lucide-react'
import { useMemo, useState } from 'react'
import { text } from '@/i18n/i18n'
import { EmptyState } from '@/ui/EmptyState'
import { useShortcuts } from '@/ui/keys'
import { listFilter } from './filter'
import { search } from './listItems'
import { TaskListContext } from './TaskListContext'
import { TaskListPane } from './TaskListPane'
import { useTaskList } from './useTaskList'
import './tasks.css'

/** The inbox: the list, and beside it the task in the address. */
export function TaskListPage() {
  const filter = useSearch({ from: '/tasks' })
  const { taskId } = useParams({ strict: false })
  const navigate = useNavigate({ from: '/tasks' })
  const [portalFilter, setPortalFilter] = useState(() => listFilter(filter))
  // The same filter keeps its identity, so that typing in the search does not rebuild the list.
  const wanted = listFilter(filter)
  if (JSON.stringify(wanted) !== JSON.stringify(portalFilter)) setPortalFilter(wanted)
  const list = useTaskList(portalFilter)
  const rows = useMemo(() => (filter.q ? search(list.rows, filter.q) : list.rows), [list.rows, filter.q])

  const open = (id: number, replace = false) =>
    navigate({ to: '/tasks/$taskId', params: { taskId: id }, search: (now) => now, replace })
  const close = () => navigate({ to: '/tasks', search: (now) => now, replace: true })
  const step = (by: 1 | -1) => {
    const at = rows.findIndex(({ id }) => id === taskId)
    const next = at < 0 ? rows[0] : rows[at + by]
    if (next) void open(next.id, taskId !== undefined)
  }
  useShortcuts({ j: () => step(1), k: () => step(-1) })
  // Beside an open task the list says so itself: what was typed into the task must not go.
  if (list.error && taskId === undefined) throw list.error

  return (
    <TaskListContext value={{ rows, left: list.counts?.open ?? list.total, open, close, step }}>
      <div className="split">
        <TaskListPane list={list} rows={rows} openId={taskId} />
        {taskId === undefined ? <NothingOpen canPick={rows.length > 0} /> : <Outlet />}
      </div>
    </TaskListContext>
  )
}

// An empty list says by itself what there is to say.
const NothingOpen = ({ canPick }: { canPick: boolean }) => (
  <div className="card task-none wide">
    {canPick && (
      <EmptyState icon={MousePointerClick} title={text('tasks.none.title')}>
        <p>{text('tasks.none.text')}</p>
      </EmptyState>
    )}
  </div>
)

export const tasksLazyRoute = createLazyRoute('/tasks')({ component: TaskListPage })
