import { RefreshCw } from 'lucide-react'
import { age, number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { IconButton } from '@/ui/Button'
import { Chip } from '@/ui/Chip'
import { SearchBox } from '@/ui/SearchBox'
import { quickFilters, type TaskFilter } from './filter'
import { FilterChips, TaskFilterPopover } from './TaskFilterPopover'
import type { TaskList } from './useTaskList'

type Props = { list: TaskList; filter: TaskFilter; found: number; onFilter(filter: TaskFilter): void }

/** Title, quick filters with counts, search and filter. */
export function TaskListHead({ list, filter, found, onFilter }: Props) {
  const show = filter.show ?? 'open'
  return (
    <header className="head stack task-list-head">
      <div className="row">
        <h1 className="grow">{text('tasks.title')}</h1>
        {list.updatedAt > 0 && <span className="t3 xs">{updatedText(list.updatedAt)}</span>}
        <IconButton small icon={RefreshCw} label={text('tasks.refresh')} onClick={list.refresh} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would put a frame and a legend around four buttons */}
      <div className="chips" role="group" aria-label={text('tasks.quickFilters')}>
        {quickFilters.map((quick) => {
          const count = list.counts?.[quick]
          return (
            <Chip
              key={quick}
              pressed={quick === show}
              count={count === undefined ? undefined : number(count)}
              hot={quick === 'overdue' && (count ?? 0) > 0}
              onClick={() => onFilter({ ...filter, show: quick === 'open' ? undefined : quick })}
            >
              {text(`tasks.show.${quick}`)}
            </Chip>
          )
        })}
      </div>
      <div className="row">
        <SearchBox
          label={text('tasks.search')}
          clearLabel={text('tasks.clearSearch')}
          value={filter.q ?? ''}
          onChange={(q) => onFilter({ ...filter, q: q || undefined })}
        />
        <TaskFilterPopover rows={list.rows} filter={filter} onFilter={onFilter} />
      </div>
      <FilterChips rows={list.rows} filter={filter} onFilter={onFilter} />
      {filter.q && (
        <p className="t2 xs" role="status">
          {text('tasks.found', { found, loaded: list.rows.length, total: list.total })}
        </p>
      )}
    </header>
  )
}

const updatedText = (at: number) =>
  Date.now() - at < 60_000 ? text('tasks.updatedNow') : text('tasks.updated', { age: age(at, Date.now()) })
