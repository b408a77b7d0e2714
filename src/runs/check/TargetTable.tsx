import { useMemo } from 'react'
import { age, dateTime } from '@/i18n/format'
import { type TextId, text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { personalZone } from '@/portal/session'
import type { ActionWords } from '@/runs/action'
import { TargetTitle } from '@/runs/page/TargetTitle'
import type { RunRow } from '@/runs/run'
import { Badge } from '@/ui/Badge'
import { type Column, DataTable } from '@/ui/DataTable'
import { useMinute } from '@/ui/useMinute'
import { UserName } from '@/users/UserName'

type Props = { label: string; rows: readonly RunRow[]; words: ActionWords }

/** Exactly what a run will act on, or leaves out and why. */
export function TargetTable({ label, rows, words }: Props) {
  useMinute()
  const columns = useMemo(() => columnsFor(rows, words), [rows, words])
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={rows}
      rowKey={({ target }) => target.key}
      total={rows.length}
      rowHeight={52}
      cardHeight={92}
    />
  )
}

// Columns that no row of these has anything for stay away: documents to start on have no starter.
function columnsFor(rows: readonly RunRow[], { columns }: ActionWords): Column<RunRow>[] {
  const shown: Column<RunRow>[] = [
    {
      name: 'title',
      label: text(columns.title),
      width: 220,
      grows: true,
      render: ({ target }, link) => <TargetTitle target={target} link={link} />,
    },
    rows.some(({ state }) => state.kind === 'leftOut') ? reason : note(columns.note),
  ]
  if (rows.some(({ target }) => target.person !== null))
    shown.push({
      name: 'person',
      label: text(columns.person),
      width: 184,
      render: ({ target }) => target.person !== null && <UserName id={target.person} />,
    })
  if (rows.some(({ target }) => target.at !== null))
    shown.push({
      name: 'at',
      label: text(columns.at),
      width: 116,
      align: 'end',
      render: ({ target: { at } }) =>
        at !== null && (
          <time dateTime={at} title={dateTime(at, personalZone(), portalNow())}>
            {age(at, portalNow())}
          </time>
        ),
    })
  return shown
}

const note = (label: TextId): Column<RunRow> => ({
  name: 'note',
  label: text(label),
  width: 148,
  render: ({ target }) => (
    <span className={target.note ? 'cut run-block' : 't3'} title={target.note}>
      {target.note || text('runs.none')}
    </span>
  ),
})

const reason: Column<RunRow> = {
  name: 'note',
  get label() {
    return text('runs.column.why')
  },
  width: 190,
  render: ({ state }) => state.kind === 'leftOut' && <Badge>{text(`runs.why.${state.why}`)}</Badge>,
}
