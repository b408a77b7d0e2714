import { PencilLine } from 'lucide-react'
import { DocumentIcon } from '@/documents/DocumentIcon'
import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { autoStartWords, ownerWords } from '@/templates/words'
import { Badge } from '@/ui/Badge'
import type { Column } from '@/ui/DataTable'
import { ChangedCell } from './ChangedCell'
import { NameCell } from './NameCell'
import { RunningCell } from './RunningCell'
import type { TemplateListRow } from './rows'

/** Two lines; as a card four. */
export const ROW_HEIGHT = 52
export const CARD_HEIGHT = 112

const columnNames = ['name', 'type', 'auto', 'parameters', 'running', 'changed', 'owner'] as const
export type ColumnName = (typeof columnNames)[number]

/** A column's head. */
export const columnLabel = (name: ColumnName): string => text(`templates.column.${name}`)

type Look = Omit<Column<TemplateListRow>, 'name' | 'label'>
const looks: Record<ColumnName, Look> = {
  name: { width: 250, grows: true, sortable: true, render: (row, link) => <NameCell row={row} link={link} /> },
  type: { width: 168, sortable: true, render: (row) => <TypeCell row={row} /> },
  auto: { width: 142, render: (row) => <AutoCell row={row} /> },
  parameters: { width: 96, align: 'end', render: ({ parameters }) => <Count of={parameters.length} /> },
  running: { width: 92, align: 'end', sortable: true, render: (row) => <RunningCell row={row} /> },
  changed: { width: 156, sortable: true, render: (row) => <ChangedCell row={row} /> },
  owner: { width: 152, render: (row) => <OwnerCell row={row} /> },
}

/** The columns as far as there is room for them. */
export const columns = (isWide: boolean): Column<TemplateListRow>[] =>
  columnNames
    .filter((name) => isWide || name !== 'parameters')
    .map((name) => ({ ...looks[name], name, label: columnLabel(name) }))

const TypeCell = ({ row: { documentType, typeName } }: { row: TemplateListRow }) => (
  <span className="template-type">
    <span className="tile">
      <DocumentIcon document={{ ...documentType, id: `${documentType.type}_1` }} />
    </span>
    <span className="cut" title={typeName}>
      {typeName}
    </span>
  </span>
)

const AutoCell = ({ row: { autoExecute } }: { row: TemplateListRow }) => (
  <span className={autoExecute === 0 ? 'template-two t3' : 'template-two'}>{autoStartWords(autoExecute)}</span>
)

const Count = ({ of }: { of: number }) => <span className={of === 0 ? 't3' : undefined}>{number(of)}</span>

const OwnerCell = ({ row: { owner, isModified } }: { row: TemplateListRow }) => (
  <span className="template-owner">
    <span className="cut template-line">{ownerWords(owner)}</span>
    {isModified && (
      <Badge tone="warn" icon={PencilLine} title={text('templates.modified.why')}>
        {text('templates.modified')}
      </Badge>
    )}
  </span>
)
