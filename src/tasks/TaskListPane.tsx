import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { Notice } from '@/ui/Notice'
import { useMinute } from '@/ui/useMinute'
import { type ListGroup, VirtualList } from '@/ui/VirtualList'
import type { TaskFilter } from './filter'
import type { TaskListRow } from './queries'
import { TaskListEmpty } from './TaskListEmpty'
import { TaskListHead } from './TaskListHead'
import { TaskListSkeleton } from './TaskListSkeleton'
import { TASK_ROW_HEIGHT, TaskRow } from './TaskRow'
import type { TaskList } from './useTaskList'

/** The left side: head with filters, then the rows by urgency. */
export function TaskListPane({
  list,
  rows,
  openId,
}: {
  list: TaskList
  rows: readonly TaskListRow[]
  openId: number | undefined
}) {
  const filter = useSearch({ from: '/tasks' })
  const navigate = useNavigate()
  // Where one is: a filter changes the list, the open task and what was typed into it stay.
  const show = (search: TaskFilter, replace: boolean) => void navigate({ to: '.', search, replace })
  useMinute()
  const groups = useMemo(() => shownGroups(list.groups, rows), [list.groups, rows])
  // A search thins the rows: the list knows its pages by their places in the whole.
  const placeOf = (shown: number) => Math.max(0, list.rows.indexOf(rows[shown] as TaskListRow))
  return (
    <section className="card pane" aria-label={text('tasks.list')} aria-busy={list.isChanging || undefined}>
      <TaskListHead list={list} filter={filter} onFilter={(next) => show(next, true)} found={rows.length} />
      {list.error ? (
        <Notice tone="bad" announced action={{ label: text('tasks.tryAgain'), run: list.refresh }}>
          {text('tasks.listFailed')}
        </Notice>
      ) : !list.isLoaded ? (
        <TaskListSkeleton />
      ) : rows.length === 0 ? (
        <TaskListEmpty filter={filter} counts={list.counts} onFilter={(next) => show(next, false)} />
      ) : (
        <VirtualList
          key={JSON.stringify({ ...filter, q: undefined })}
          label={text('tasks.title')}
          groups={groups}
          rowKey={(task) => task.id}
          rowHeight={TASK_ROW_HEIGHT}
          current={openId}
          onEnd={list.loadMore}
          onVisible={(first, last) => list.setVisible(placeOf(first), placeOf(last))}
          renderRow={(task, link) => <TaskRow task={task} link={link} isOpen={task.id === openId} />}
        />
      )}
      {list.moreError && (
        <Notice tone="bad" action={{ label: text('tasks.tryAgain'), run: list.loadMore }}>
          {text('tasks.moreFailed')}
        </Notice>
      )}
    </section>
  )
}

// A search leaves the headings and thins the rows under them.
function shownGroups(groups: TaskList['groups'], rows: readonly TaskListRow[]): ListGroup<TaskListRow>[] {
  const found = new Set(rows)
  return groups.map(({ name, rows: loaded, count }) => {
    const shown = loaded.filter((row) => found.has(row))
    const total = shown.length < loaded.length ? shown.length : count
    if (name === 'done') return { key: name, rows: shown, total }
    return { key: name, rows: shown, total, heading: <GroupHeading name={name} count={total} /> }
  })
}

function GroupHeading({ name, count }: { name: 'overdue' | 'today' | 'later' | 'noDeadline'; count: number }) {
  return (
    <>
      <span className={name === 'overdue' ? 'bad-text' : undefined}>{text(`tasks.group.${name}`)}</span>
      <span>{number(count)}</span>
    </>
  )
}
