import { useEffect, useState } from 'react'
import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import type { TemplateListRow } from '@/templates/list/rows'
import { refusalWords } from '@/templates/refusalWords'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { download } from '@/ui/download'
import { Notice } from '@/ui/Notice'
import { showToast } from '@/ui/Toast'
import { isRead, type ReadWhole, readWholeTemplates } from './queries'

type State = { kind: 'reading' } | { kind: 'failed'; words: string } | { kind: 'done'; missing: readonly TemplateListRow[] }

/** Reads these templates, tells how far it is, and hands over one file; which could not be read is told at the end. */
export function BackupDialog({ templates, onClose }: { templates: readonly TemplateListRow[]; onClose(): void }) {
  const [rows] = useState(templates) // the list may change meanwhile
  const [read] = useState(() => new Map<number, ReadWhole>())
  const [loaded, setLoaded] = useState(0)
  const [state, setState] = useState<State>({ kind: 'reading' })
  const [attempt, setAttempt] = useState(0)
  // The dialog is the work: it begins when it is drawn, and ends with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what closes it stays as it was when it opened
  useEffect(() => {
    const cancelled = new AbortController()
    const { signal } = cancelled
    const work = async () => {
      // After a failure it goes on where it was.
      const rest = rows.filter(({ id }) => !read.has(id)).map(({ id }) => id)
      const onRead = (id: number, found: ReadWhole) => {
        read.set(id, found)
        setLoaded(read.size)
      }
      await readWholeTemplates(rest, { signal, onRead })
      const { backupOf } = await import('./backup')
      const bytes = await backupOf(rows, read)
      signal.throwIfAborted()
      download(`templates-${new Date().toISOString().slice(0, 10)}.zip`, 'application/zip', bytes)
      const missing = rows.filter(({ id }) => !isRead(read.get(id)))
      setState({ kind: 'done', missing })
      if (missing.length > 0) return
      showToast({ text: text('templates.backup.done', { n: rows.length, shown: number(rows.length) }) })
      onClose()
    }
    work().catch((error: unknown) => {
      if (!signal.aborted) setState({ kind: 'failed', words: refusalWords(error) })
    })
    return () => cancelled.abort()
  }, [attempt])
  const again = () => {
    setState({ kind: 'reading' })
    setAttempt(attempt + 1)
  }
  const isOver = state.kind === 'done'
  return (
    <Dialog
      title={text('templates.backup.title', { n: rows.length, shown: number(rows.length) })}
      closeLabel={text('templates.close')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{text(isOver ? 'templates.close' : 'templates.cancel')}</Button>}
    >
      <div className="stack template-dialog">
        {state.kind === 'failed' && (
          <Notice tone="bad" action={{ label: text('templates.tryAgain'), run: again }}>
            {text('templates.backup.failed', { loaded: number(loaded), total: number(rows.length) })} {state.words}
          </Notice>
        )}
        {state.kind === 'reading' && (
          <>
            <p className="s t2" role="status">
              {text('templates.backup.progress', { loaded: number(loaded), total: number(rows.length) })}
            </p>
            <progress className="template-meter" aria-label={text('templates.backup.label')} max={rows.length} value={loaded} />
          </>
        )}
        {state.kind === 'done' && <Missing rows={state.missing} read={read} total={rows.length} />}
        <p className="s t2">{text('templates.backup.fields')}</p>
      </div>
    </Dialog>
  )
}

type MissingProps = { rows: readonly TemplateListRow[]; read: ReadonlyMap<number, ReadWhole>; total: number }

const Missing = ({ rows, read, total }: MissingProps) => (
  <Notice tone="warn" announced>
    <p>{text('templates.backup.missing', { saved: number(total - rows.length), total: number(total) })}</p>
    <ul className="template-list">
      {rows.map(({ id, title }) => (
        <li key={id}>
          {title}: {reason(read.get(id))}
        </li>
      ))}
    </ul>
  </Notice>
)

const reason = (found: ReadWhole | undefined) => (found instanceof Error ? refusalWords(found) : text('templates.backup.gone'))
