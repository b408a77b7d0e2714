import { CircleCheck, SearchX } from 'lucide-react'
import { useEffect } from 'react'
import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import type { TaskFilter } from './filter'
import type { TaskCounts } from './queries'

type Props = { filter: TaskFilter; counts: TaskCounts | undefined; onFilter(filter: TaskFilter): void }

/** No rows: all done, or nothing that fits the filter, and the way out of it. */
export function TaskListEmpty({ filter, counts, onFilter }: Props) {
  // An effect, since only what the browser did with the focus tells: the last row may have taken it along.
  useEffect(() => {
    if (document.activeElement === document.body) document.querySelector('main')?.focus()
  }, [])
  const { show = 'open', ...extra } = filter
  const isFiltered = Object.values(extra).some((value) => value !== undefined)
  if (isFiltered)
    return (
      <EmptyState
        icon={SearchX}
        title={text('tasks.empty.filtered')}
        actions={<Button onClick={() => onFilter({ show: filter.show })}>{text('tasks.empty.clear')}</Button>}
      >
        <p className="t2">{text(filter.q ? 'tasks.empty.searchText' : 'tasks.empty.filteredText')}</p>
      </EmptyState>
    )
  return (
    <EmptyState
      icon={CircleCheck}
      tone="ok"
      title={text(`tasks.empty.${show}`)}
      actions={
        show !== 'open' &&
        counts &&
        counts.open > 0 && <Button onClick={() => onFilter({})}>{text('tasks.empty.showOpen')}</Button>
      }
    >
      <p className="t2">
        {text(show === 'open' ? 'tasks.empty.openText' : 'tasks.empty.otherText', { done: counts?.done ?? 0 })}
      </p>
    </EmptyState>
  )
}
