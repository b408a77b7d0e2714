import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { localeOf, number } from '@/i18n/format'
import { language, text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { csv } from '@/ui/csv'
import { Dialog } from '@/ui/Dialog'
import { download } from '@/ui/download'
import { Notice } from '@/ui/Notice'
import type { WorkflowFilter } from '@/workflows/filter'
import { peopleQueries } from '@/workflows/people'
import type { WorkflowListRow } from '@/workflows/row'
import { collectRows } from '@/workflows/rows/collectRows'
import { csvRows, peopleIn } from './csvRows'

/** What is to be in it: everything that matches, or these rows. */
export type CsvScope = { filter: WorkflowFilter } | { rows: readonly WorkflowListRow[] }

/** Reads what is not loaded, tells how far it is, and hands over the file. */
export function CsvDialog({ scope, onClose }: { scope: CsvScope; onClose(): void }) {
  const client = useQueryClient()
  const [progress, setProgress] = useState<{ loaded: number; total: number }>()
  const [hasFailed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  // The dialog is the work: it begins when it is drawn, and ends with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scope and what closes it stay as they were when it opened
  useEffect(() => {
    const cancelled = new AbortController()
    const { signal } = cancelled
    const work = async () => {
      const rows = 'rows' in scope ? scope.rows : await collectRows(scope.filter, { signal, onProgress: setProgress })
      const names = await client.fetchQuery(peopleQueries.names(peopleIn(rows)))
      signal.throwIfAborted()
      const today = new Date().toISOString().slice(0, 10)
      download(`workflows-${today}.csv`, 'text/csv;charset=utf-8', csv(csvRows(rows, names), localeOf(language())))
      onClose()
    }
    work().catch(() => {
      if (!signal.aborted) setFailed(true)
    })
    return () => cancelled.abort()
  }, [attempt])
  return (
    <Dialog
      title={text('workflows.csv.preparing')}
      closeLabel={text('workflows.close')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{text('workflows.csv.cancel')}</Button>}
    >
      {hasFailed ? (
        <Notice
          tone="bad"
          action={{
            label: text('workflows.tryAgain'),
            run: () => {
              setFailed(false)
              setAttempt(attempt + 1)
            },
          }}
        >
          {text('workflows.csv.failed')}
        </Notice>
      ) : (
        <div className="stack">
          <p className="s t2" role="status">
            {progress
              ? text('workflows.csv.progress', { loaded: number(progress.loaded), total: number(progress.total) })
              : text('workflows.csv.begins')}
          </p>
          <progress
            className="meter-line"
            aria-label={text('workflows.csv.preparing')}
            max={progress?.total || 1}
            value={progress?.loaded ?? 0}
          />
        </div>
      )}
    </Dialog>
  )
}
