import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { text } from '@/i18n/i18n'
import { DataTable } from '@/ui/DataTable'
import { DataTableSkeleton } from '@/ui/DataTableSkeleton'
import { useShortcuts } from '@/ui/keys'
import { Notice } from '@/ui/Notice'
import { useNarrow } from '@/ui/useNarrow'
import { CARD_HEIGHT, columnsOf, ROW_HEIGHT } from '@/workflows/columns'
import { rowFilter, sortOf } from '@/workflows/filter'
import type { WorkflowListRow } from '@/workflows/row'
import type { WorkflowList } from '@/workflows/rows/useWorkflowList'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'
import { titleOf } from '@/workflows/words'
import { BULK_HEIGHT, BulkBar } from './BulkBar'
import { CsvDialog, type CsvScope } from './CsvDialog'
import { ListEmpty } from './ListEmpty'
import { ListToolbar } from './ListToolbar'
import { SweepWait } from './SweepWait'
import { useBulkRun } from './useBulkRun'
import { useColumns } from './useColumns'
import { useSelection } from './useSelection'
import './list.css'
import './cards.css'

type Props = { list: WorkflowList; rows: readonly WorkflowListRow[]; openId: string | undefined }

/** The table under its views and filters; with ticked rows the bar of what can be done with them. */
export function ListPane({ list, rows, openId }: Props) {
  const { filter, show, step, act } = useWorkflowListView()
  const isPanelOpen = openId !== undefined
  const isNarrow = useNarrow()
  const columns = useColumns(isPanelOpen && !isNarrow)
  const filterKey = JSON.stringify(rowFilter(filter))
  const total = filter.q ? rows.length : (list.total ?? rows.length)
  const selection = useSelection(filterKey, rows, list.total ?? rows.length)
  const [csvScope, setCsvScope] = useState<CsvScope>()
  const [focusedId, setFocusedId] = useState<string>()
  const { start, problem } = useBulkRun(selection)
  const place = useRouterState({ select: ({ location }) => location.state.__TSR_key })
  useShortcuts({
    t: () => {
      const row = rows.find(({ id }) => id === (openId ?? focusedId))
      if (row) act('terminate', row)
    },
  })
  const sort = sortOf(filter.sort)
  // A search thins the rows: the list knows its pages by their places in the whole.
  const placeOf = (shown: number) => Math.max(0, rows === list.rows ? shown : list.rows.indexOf(rows[shown] as WorkflowListRow))
  const sortBy = (name: string) => {
    // What is sorted by words begins with A, by time with the newest.
    const isTime = name === 'started' || name === 'changed'
    const descending = name === sort.name ? !sort.descending : isTime
    show({ ...filter, sort: `${descending ? '-' : ''}${name}` }, true)
  }
  return (
    <section className="card pane list-pane" aria-label={text('workflows.list')} aria-busy={list.isChanging || undefined}>
      <ListToolbar
        total={list.isChanging ? undefined : list.total}
        loaded={list.rows.length}
        found={rows.length}
        rulesHidden={list.rulesHidden}
        isPanelOpen={isPanelOpen}
        columns={columns}
        onDownload={() => setCsvScope({ filter })}
      />
      {list.error ? (
        <Notice tone="bad" action={{ label: text('workflows.tryAgain'), run: list.refresh }}>
          {text('workflows.listFailed')}
        </Notice>
      ) : !list.isLoaded ? (
        list.source === 'sweep' ? (
          <SweepWait />
        ) : (
          <DataTableSkeleton
            columns={columnsOf(columns.shown, undefined)}
            rowHeight={ROW_HEIGHT}
            cardHeight={CARD_HEIGHT}
            tall="document"
            canSelect
          />
        )
      ) : rows.length === 0 ? (
        <ListEmpty rulesHidden={list.rulesHidden} />
      ) : (
        <DataTable
          key={`${filterKey}${filter.sort ?? ''}`}
          label={text('workflows.title')}
          columns={columnsOf(columns.shown, isNarrow ? undefined : openId)}
          rows={rows}
          rowKey={({ id }) => id}
          total={total}
          rowHeight={ROW_HEIGHT}
          cardHeight={CARD_HEIGHT}
          sort={sort}
          onSort={sortBy}
          selection={{
            ...selection,
            all: selection.loaded,
            allLabel: text('workflows.selectAll'),
            rowLabel: (row) => text('workflows.selectRow', { title: titleOf(row) }),
          }}
          current={openId}
          onEnd={list.loadMore}
          onVisible={(first, last) => list.setVisible(placeOf(first), placeOf(last))}
          onFocusRow={setFocusedId}
          onStep={step}
          place={place}
          footHeight={selection.count > 0 ? BULK_HEIGHT : 0}
        />
      )}
      <ListProblems list={list} problem={problem} />
      {selection.count > 0 && (
        <BulkBar
          selection={selection}
          // A search finds only what is loaded: all that match are more.
          total={filter.q ? 0 : total}
          onAct={start}
          onDownload={() => setCsvScope(selection.isAll ? { filter } : { rows: selection.picked() })}
        />
      )}
      {csvScope && <CsvDialog scope={csvScope} onClose={() => setCsvScope(undefined)} />}
    </section>
  )
}

function ListProblems({ list, problem }: { list: WorkflowList; problem: string }) {
  return (
    <div className="list-problems">
      {problem && <Notice tone="warn">{problem}</Notice>}
      {list.moreError && (
        <Notice tone="bad" action={{ label: text('workflows.tryAgain'), run: list.loadMore }}>
          {text('workflows.moreFailed')}
        </Notice>
      )}
    </div>
  )
}
