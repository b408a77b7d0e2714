import { age, dateTime, type Moment } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { session } from '@/portal/session'
import type { Column } from '@/ui/DataTable'
import { type ColumnName, columnNames } from './filter'
import { DocumentCell } from './list/DocumentCell'
import { Person } from './list/Person'
import { StateCell } from './list/StateCell'
import { WaitsCell } from './list/WaitsCell'
import type { WorkflowListRow } from './row'
import { templateOf } from './words'

/** Two lines; as a card four. */
export const ROW_HEIGHT = 52
export const CARD_HEIGHT = 127

type Look = Omit<Column<WorkflowListRow>, 'name' | 'label'> & {
  /** px beside the open panel: at least, and where there is room */
  beside?: readonly [least: number, most: number]
}

const looks = (openId: string | undefined): Record<ColumnName, Look> => ({
  document: {
    width: 240,
    beside: [150, 150],
    grows: true,
    sortable: true,
    render: (row, link) => <DocumentCell row={row} link={link} isOpen={row.id === openId} />,
  },
  state: { width: 172, beside: [136, 148], render: (row) => <StateCell row={row} /> },
  waits: { width: 176, beside: [146, 160], sortable: true, render: (row) => <WaitsCell holders={row.holders} /> },
  by: { width: 186, sortable: true, render: (row) => <Person id={row.startedBy} /> },
  started: { width: 96, align: 'end', sortable: true, render: (row) => <Age at={row.startedAt} /> },
  changed: { width: 104, align: 'end', sortable: true, render: (row) => <Age at={row.modifiedAt} soft /> },
  template: { width: 176, sortable: true, render: (row) => <Cut>{templateOf(row)}</Cut> },
  id: { width: 196, sortable: true, render: (row) => <span className="mono">{row.id}</span> },
})

/** The columns of these names in their order, as the table draws them. */
export function columnsOf(names: readonly ColumnName[], openId: string | undefined): Column<WorkflowListRow>[] {
  const all = looks(openId)
  return names.map((name) => {
    const { beside, ...look } = all[name]
    const [width, most] = (openId !== undefined && beside) || [look.width, look.width]
    return { ...look, name, width, most, label: columnLabel(name) }
  })
}

/** A column's head. */
export const columnLabel = (name: ColumnName): string => text(`workflows.column.${name}`)

const usual: readonly ColumnName[] = ['document', 'state', 'waits', 'by', 'started', 'changed']
const besidePanel: readonly ColumnName[] = ['document', 'state', 'waits', 'started']

/** Which columns stand in the table: the address's, else the person's own, else the usual ones, as far as there is room. */
export function shownColumns(chosen: readonly ColumnName[], room: { isWide: boolean; isPanelOpen: boolean }): ColumnName[] {
  if (room.isPanelOpen) return [...besidePanel]
  if (chosen.length > 0) return withDocument(chosen)
  return usual.filter((name) => room.isWide || name !== 'changed')
}

/** `document,state` of the address as names; what is no column is left out, none twice. */
export const columnsIn = (written: string | undefined): ColumnName[] =>
  [...new Set((written ?? '').split(','))].filter((name): name is ColumnName => columnNames.some((known) => known === name))

/** The usual columns, for whoever chose none. */
export const usualColumns = usual

// The row's link stands in it.
const withDocument = (names: readonly ColumnName[]): ColumnName[] =>
  names.includes('document') ? [...names] : ['document', ...names]

function Age({ at, soft }: { at: Moment | null; soft?: boolean }) {
  if (at === null) return null
  const now = portalNow()
  return (
    <span className={soft ? 't2' : undefined} title={dateTime(at, session().timeZone, now)}>
      {age(at, now)}
    </span>
  )
}

const Cut = ({ children }: { children: string }) => (
  <span className="cut line" title={children}>
    {children}
  </span>
)
