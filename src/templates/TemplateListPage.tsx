import { createLazyRoute } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { flushSync } from 'react-dom'
import { useMinute } from '@/ui/useMinute'
import { DownloadFailed } from './backup/DownloadFailed'
import { useDownload } from './backup/useDownload'
import { rowFilter } from './filter'
import { ListHead } from './list/ListHead'
import { ListPane } from './list/ListPane'
import type { TemplateListRow } from './list/rows'
import { type TemplateAction, TemplateListContext } from './list/TemplateListContext'
import { useTemplateFilter } from './list/useTemplateFilter'
import { useTemplateList } from './list/useTemplateList'
import './templates.css'
import './list/list.css'

const EditDialog = lazy(() => import('./edit/EditDialog').then((module) => ({ default: module.EditDialog })))
const DeleteDialog = lazy(() => import('./edit/DeleteDialog').then((module) => ({ default: module.DeleteDialog })))
const BackupDialog = lazy(() => import('./backup/BackupDialog').then((module) => ({ default: module.BackupDialog })))

type Asked = { action: 'edit' | 'delete'; row: TemplateListRow } | { action: 'backup'; rows: readonly TemplateListRow[] }

/** All templates of the portal. */
export function TemplateListPage() {
  const { filter, show } = useTemplateFilter()
  useMinute()
  const list = useTemplateList(filter)
  const download = useDownload()
  const [asked, setAsked] = useState<Asked>()
  const { all = [], rows } = list

  const act = (action: TemplateAction, row: TemplateListRow) => {
    if (action === 'download') void download.save(row)
    else setAsked({ action, row })
  }
  const close = () => setAsked(undefined)
  // The row goes, and would take the focus along.
  const closeGone = (id: number) => {
    const at = rows.findIndex((row) => row.id === id)
    const next = rows[at + 1] ?? rows[at - 1]
    flushSync(close)
    const link = document.querySelector<HTMLElement>(next ? `[data-row="${next.id}"]` : 'main')
    link?.focus()
  }
  return (
    <TemplateListContext value={{ all, filter, show, act }}>
      <div className="templates">
        <ListHead
          updatedAt={list.updatedAt}
          listed={rows.length}
          isAll={filter.q === undefined && Object.keys(rowFilter(filter)).length === 0}
          onRefresh={list.refresh}
          onDownload={() => setAsked({ action: 'backup', rows })}
        />
        <DownloadFailed download={download} />
        <ListPane list={list} />
      </div>
      <Suspense>
        {asked?.action === 'edit' && <EditDialog template={asked.row} onClose={close} />}
        {asked?.action === 'delete' && (
          <DeleteDialog template={asked.row} onClose={close} onGone={() => closeGone(asked.row.id)} />
        )}
        {asked?.action === 'backup' && <BackupDialog templates={asked.rows} onClose={close} />}
      </Suspense>
    </TemplateListContext>
  )
}

export const templatesLazyRoute = createLazyRoute('/templates')({ component: TemplateListPage })
