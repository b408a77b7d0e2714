import { Ellipsis } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { Button, IconButton } from '@/ui/Button'
import { Popover } from '@/ui/Popover'
import type { WorkflowListRow } from '@/workflows/row'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'
import { titleOf } from '@/workflows/words'

/** What can be done with one row without opening it. */
export function RowMenu({ row }: { row: WorkflowListRow }) {
  const { act, show } = useWorkflowListView()
  const { module, entity, id } = row.document
  const label = text('workflows.row.menu', { title: titleOf(row) })
  return (
    <span className="row-menu">
      <Popover
        label={label}
        align="end"
        trigger={(trigger) => <IconButton {...trigger} small icon={Ellipsis} tabIndex={-1} label={label} />}
      >
        {(close) => {
          const choose = (then: () => void) => () => {
            close()
            then()
          }
          return (
            <div className="menu">
              <Button look="plain" onClick={choose(() => show({ document: `${module}|${entity}|${id}`, origin: 'all' }))}>
                {text('workflows.onThisDocument')}
              </Button>
              <Button look="danger-o" onClick={choose(() => act('terminate', row))}>
                {text('workflows.terminate')}
              </Button>
              <Button look="danger-o" onClick={choose(() => act('kill', row))}>
                {text('workflows.delete')}
              </Button>
            </div>
          )
        }}
      </Popover>
    </span>
  )
}
