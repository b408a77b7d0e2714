import { Download, Square, Trash2, UserRoundPen, X } from 'lucide-react'
import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { Button, IconButton } from '@/ui/Button'
import { useShortcuts } from '@/ui/keys'
import type { Selection } from './useSelection'

export type BulkAction = 'delegate' | 'terminate' | 'kill'
type Props = {
  selection: Selection
  total: number
  onAct(action: BulkAction): void
  onDownload(): void
}

/** Room for it under the last row. */
export const BULK_HEIGHT = 80

/** What can be done with the ticked rows, and how many these are. */
export function BulkBar({ selection, total, onAct, onDownload }: Props) {
  const { count, isAll, selectAll, clear } = selection
  useShortcuts({ Escape: clear })
  return (
    <div className="bulk" role="toolbar" aria-label={text('workflows.bulk')}>
      <span className="s" role="status">
        {text('workflows.bulk.selected', { n: count, shown: number(count) })}
      </span>
      {!isAll && count < total && (
        <Button look="link" onClick={selectAll}>
          {text('workflows.bulk.all', { total: number(total) })}
        </Button>
      )}
      <span className="line" />
      <Button small icon={UserRoundPen} onClick={() => onAct('delegate')}>
        {text('workflows.bulk.handOver')}
      </Button>
      <Button small look="danger-o" icon={Square} onClick={() => onAct('terminate')}>
        {text('workflows.terminate')}
      </Button>
      <Button small look="danger-o" icon={Trash2} onClick={() => onAct('kill')}>
        {text('workflows.delete')}
      </Button>
      <IconButton small icon={Download} label={text('workflows.bulk.csv')} onClick={onDownload} />
      <span className="line" />
      <IconButton small icon={X} label={text('workflows.bulk.clear')} aria-keyshortcuts="Escape" onClick={clear} />
    </div>
  )
}
