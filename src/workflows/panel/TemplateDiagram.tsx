import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { loadTemplateTexts, text } from '@/i18n/i18n'
import { Skeleton } from '@/ui/Skeleton'
import type { WorkflowListRow } from '@/workflows/row'

const OpenDiagram = lazy(async () => {
  const [module] = await Promise.all([import('./OpenDiagram'), loadTemplateTexts()])
  return { default: module.OpenDiagram }
})

/** The picture of what it runs by, with the steps that wait lit. Nothing is asked for before somebody opens it. */
export function TemplateDiagram({ row: { templateId, templateName, holders } }: { row: WorkflowListRow }) {
  const [isOpen, setIsOpen] = useState(false)
  if (templateId === null || templateName === null) return null
  const waiting = holders?.tasks.flatMap(({ activityName }) => activityName || []) ?? []
  return (
    <details className="stack panel-diagram" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{text('workflows.diagram')}</summary>
      {isOpen && (
        <div className="stack">
          <Suspense fallback={<Skeleton height={DIAGRAM_HEIGHT} radius={8} />}>
            <OpenDiagram key={templateId} templateId={templateId} waiting={waiting.join()} />
          </Suspense>
          <p className="s">
            <Link to="/templates/$templateId" params={{ templateId: String(templateId) }}>
              {text('workflows.openTemplate')}
            </Link>
          </p>
        </div>
      )}
    </details>
  )
}

const DIAGRAM_HEIGHT = 260 // as in diagram.css
