import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'

type Props = { total: number | undefined; rulesHidden: number | undefined; isPanelOpen: boolean }

/** How many rows there are, and how many of automation rules are left out, and why. */
export function RowsLine({ total, rulesHidden, isPanelOpen }: Props) {
  const { filter, show } = useWorkflowListView()
  const hasHidden = rulesHidden !== undefined && rulesHidden > 0 && !isPanelOpen
  return (
    <span className="s t3">
      {total !== undefined && (
        <span className="rows" role="status">
          {text('workflows.rows', { n: total, shown: number(total) })}
          {hasHidden && ' · '}
        </span>
      )}
      {hasHidden && (
        <>
          <span title={text('workflows.rules.why')}>
            {text('workflows.rules.hidden', { n: rulesHidden, shown: number(rulesHidden) })}
          </span>{' '}
          <Button look="link" title={text('workflows.rules.why')} onClick={() => show({ ...filter, origin: 'all' })}>
            {text('workflows.rules.show')}
          </Button>
        </>
      )}
    </span>
  )
}
