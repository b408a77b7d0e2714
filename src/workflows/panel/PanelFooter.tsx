import { Ellipsis } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { Button, IconButton } from '@/ui/Button'
import { Popover } from '@/ui/Popover'
import type { WorkflowListRow } from '@/workflows/row'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'

/** What can be done with the open workflow. */
export function PanelFooter({ row }: { row: WorkflowListRow }) {
  const { act, show, filter } = useWorkflowListView()
  const { module, entity, id } = row.document
  const { templateId } = row
  return (
    <footer className="foot row">
      <Button look="danger-o" shortcut="t" onClick={() => act('terminate', row)}>
        {text('workflows.terminate')}
      </Button>
      <span className="grow" />
      <Popover
        label={text('workflows.more')}
        align="end"
        trigger={(trigger) => <IconButton {...trigger} look="default" icon={Ellipsis} label={text('workflows.more')} />}
      >
        {(close) => {
          const choose = (then: () => void) => () => {
            close()
            then()
          }
          return (
            <div className="menu">
              {templateId !== null && (
                <Button look="plain" onClick={choose(() => show({ ...filter, template: templateId }))}>
                  {text('workflows.onlyThisTemplate')}
                </Button>
              )}
              <Button look="plain" onClick={choose(() => show({ document: `${module}|${entity}|${id}`, origin: 'all' }))}>
                {text('workflows.onThisDocument')}
              </Button>
              <Button look="danger-o" onClick={choose(() => act('kill', row))}>
                {text('workflows.delete')}
              </Button>
            </div>
          )
        }}
      </Popover>
    </footer>
  )
}
