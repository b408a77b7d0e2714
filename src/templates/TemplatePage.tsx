import { usePrefetchQuery, useQuery } from '@tanstack/react-query'
import { createLazyRoute, useNavigate, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { typeQueries } from '@/documents/types/queries'
import { paths } from '@/paths'
import { isId } from '@/portal/wire'
import { runningQueries } from '@/workflows/sweep/queries'
import { DownloadFailed } from './backup/DownloadFailed'
import { useDownload } from './backup/useDownload'
import type { TemplateAction } from './list/TemplateListContext'
import { GoneTemplate } from './opened/GoneTemplate'
import { Opened } from './opened/Opened'
import { OpenedSkeleton } from './opened/OpenedSkeleton'
import { TemplateHeader } from './opened/TemplateHeader'
import { ownerOf } from './owner'
import { templateQueries } from './queries'
import type { Template } from './schema'
import { readOnlyWords } from './words'
import './templates.css'

const EditDialog = lazy(() => import('./edit/EditDialog').then((module) => ({ default: module.EditDialog })))
const DeleteDialog = lazy(() => import('./edit/DeleteDialog').then((module) => ({ default: module.DeleteDialog })))

/** One template of the portal. */
export function TemplatePage() {
  const { templateId } = useParams({ from: '/templates/$templateId' })
  const id = Number(templateId)
  return isId(id) ? <KnownTemplate key={id} id={id} /> : <GoneTemplate />
}

function KnownTemplate({ id }: { id: number }) {
  const { data: template } = useQuery(templateQueries.open(id))
  // What its head says comes in the same request.
  usePrefetchQuery(templateQueries.app())
  usePrefetchQuery(typeQueries.names())
  usePrefetchQuery(runningQueries.of(id))
  if (template === null) return <GoneTemplate />
  return template ? <OpenTemplate template={template} /> : <OpenedSkeleton />
}

function OpenTemplate({ template }: { template: Template }) {
  const navigate = useNavigate()
  const download = useDownload()
  const { data: app } = useQuery(templateQueries.app())
  const [asked, setAsked] = useState<'edit' | 'delete'>()
  const act = (action: TemplateAction) => {
    if (action === 'download') void download.save(template)
    else setAsked(action)
  }
  const close = () => setAsked(undefined)
  return (
    <div className="template-page">
      <TemplateHeader
        template={template}
        readOnly={readOnlyWords(ownerOf(template.systemCode, app?.id))}
        isSaving={download.isBusy}
        act={act}
      />
      <div className="template-problem">
        <DownloadFailed download={download} />
      </div>
      <Opened template={template} />
      <Suspense>
        {asked === 'edit' && <EditDialog template={template} onClose={close} />}
        {asked === 'delete' && (
          <DeleteDialog
            template={template}
            onClose={close}
            onGone={() => void navigate({ to: paths.templates, replace: true })}
          />
        )}
      </Suspense>
    </div>
  )
}

export const templateLazyRoute = createLazyRoute('/templates/$templateId')({ component: TemplatePage })
