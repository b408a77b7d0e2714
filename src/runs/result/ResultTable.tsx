import { useMemo } from 'react'
import { documentKind } from '@/documents/documentKind'
import { PortalLink } from '@/documents/PortalLink'
import { text } from '@/i18n/i18n'
import type { ActionWords } from '@/runs/action'
import { outcomeOf } from '@/runs/machine/reducer'
import { OutcomeBadge } from '@/runs/page/OutcomeBadge'
import { TargetTitle } from '@/runs/page/TargetTitle'
import type { RunRow } from '@/runs/run'
import { buttonClass } from '@/ui/Button'
import { type Column, DataTable } from '@/ui/DataTable'
import { happened } from './happened'

/** What became of each row. */
export function ResultTable({ rows, words }: { rows: readonly RunRow[]; words: ActionWords }) {
  const columns = useMemo(() => columnsFor(words), [words])
  return (
    <DataTable
      label={text('runs.step.result')}
      columns={columns}
      rows={rows}
      rowKey={({ target }) => target.key}
      total={rows.length}
      rowHeight={68}
      cardHeight={164}
    />
  )
}

const columnsFor = (words: ActionWords): Column<RunRow>[] => [
  {
    name: 'title',
    label: text(words.columns.title),
    width: 240,
    grows: true,
    render: ({ target }, link) => <TargetTitle target={target} link={link} />,
  },
  {
    name: 'result',
    label: text('runs.column.result'),
    width: 170,
    render: ({ state }) => {
      const outcome = outcomeOf(state)
      return outcome && <OutcomeBadge outcome={outcome} />
    },
  },
  {
    name: 'happened',
    label: text('runs.column.happened'),
    width: 320,
    grows: true,
    render: ({ state }) => (
      <span className="run-clamp" title={happened(state)}>
        {happened(state)}
      </span>
    ),
  },
  {
    name: 'open',
    label: text('runs.open'),
    hideLabel: true,
    width: 110,
    align: 'end',
    render: ({ target: { document, title } }) => {
      const { path } = documentKind(document.module, document.entity, document.id)
      return (
        path && (
          <PortalLink
            path={path}
            tabIndex={-1}
            className={buttonClass('default', true)}
            aria-label={text('runs.openTitle', { title })}
          >
            {text('runs.open')}
          </PortalLink>
        )
      )
    },
  },
]
