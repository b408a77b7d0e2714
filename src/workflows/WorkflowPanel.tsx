import { createLazyRoute, useParams } from '@tanstack/react-router'
import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { useShortcuts } from '@/ui/keys'
import { Notice } from '@/ui/Notice'
import { useWorkflow } from '@/workflows/rows/useWorkflow'
import { Answers } from './panel/Answers'
import { Facts } from './panel/Facts'
import { PanelFooter } from './panel/PanelFooter'
import { PanelHead } from './panel/PanelHead'
import { PanelSkeleton } from './panel/PanelSkeleton'
import { Siblings } from './panel/Siblings'
import { TemplateDiagram } from './panel/TemplateDiagram'
import { Why } from './panel/Why'
import type { WorkflowListRow } from './row'
import { useWorkflowListView } from './WorkflowListContext'
import './panel/panel.css'

/** Everything about the workflow in the address, beside the list; below 900 px in its place. */
export function WorkflowPanel() {
  const { workflowId } = useParams({ from: '/workflows/$workflowId' })
  const { row, siblings, slots, error } = useWorkflow(workflowId)
  const { close } = useWorkflowListView()
  const [kept, setKept] = useState<WorkflowListRow>()
  useShortcuts({ Escape: close })
  if (row && row !== kept) setKept(row)
  // One that ends while it is open stays to be read.
  const shown = row ?? (kept?.id === workflowId ? kept : undefined)
  const hasEnded = row === null
  return (
    <aside
      className="card pane panel"
      aria-label={text('workflows.panel')}
      aria-busy={(!shown && !hasEnded && !error) || undefined}
    >
      <h1 className="narrow vh">{text('workflows.title')}</h1>
      {shown ? (
        <>
          <PanelHead key={shown.id} row={shown} />
          <div className="scroll body stack panel-body">
            {hasEnded ? <Notice announced>{text('workflows.ended')}</Notice> : <Why row={shown} />}
            {!hasEnded && <Answers row={shown} canAct />}
            <Facts row={shown} />
            <Siblings rows={siblings ?? []} slots={slots} />
            <TemplateDiagram row={shown} />
          </div>
          {!hasEnded && <PanelFooter row={shown} />}
        </>
      ) : hasEnded ? (
        <EmptyState
          icon={CircleCheck}
          title={text('workflows.gone')}
          actions={<Button onClick={close}>{text('workflows.all')}</Button>}
        >
          <p>{text('workflows.gone.text')}</p>
        </EmptyState>
      ) : error ? (
        <div className="body">
          <Notice tone="bad">{text('workflows.panel.failed')}</Notice>
        </div>
      ) : (
        <PanelSkeleton />
      )}
    </aside>
  )
}

export const workflowLazyRoute = createLazyRoute('/workflows/$workflowId')({ component: WorkflowPanel })
