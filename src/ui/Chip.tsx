import { X } from 'lucide-react'
import type { ReactNode } from 'react'

type ChipProps = { children: string; pressed: boolean; count?: number | string | undefined; hot?: boolean; onClick: () => void }

/** A toggle with a count: a quick filter or a view. The count is red (`hot`) only where it counts what is overdue. */
export function Chip({ children, pressed, count, hot, onClick }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={pressed} onClick={onClick}>
      {children}
      {count !== undefined && <span className={hot ? 'n hot' : 'n'}>{count}</span>}
    </button>
  )
}

type FilterChipProps = {
  field: string
  value: string
  removeLabel: string
  onRemove: () => void
  /** draws the text as what edits the filter */
  edit?: (text: ReactNode) => ReactNode
}

/** A filter in force: "field value" and a way to remove it. */
export function FilterChip({ field, value, removeLabel, onRemove, edit }: FilterChipProps) {
  const words = (
    <span className="cut">
      {field} <b>{value}</b>
    </span>
  )
  return (
    <span className="chip filter">
      {edit ? edit(words) : words}
      <button type="button" className="remove" aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
        <X size={14} />
      </button>
    </span>
  )
}
