import { Link } from '@tanstack/react-router'
import type { DocumentType } from '@/documents/types/documentType'
import { text } from '@/i18n/i18n'
import { Skeleton } from '@/ui/Skeleton'
import { type Running, runningWords } from '@/workflows/start/running'

/** What runs on a document; on a full one the way to free a slot. */
export function RunningOn({ type, id, running }: { type: DocumentType; id: string; running: Running | null | undefined }) {
  if (running === undefined) return <Skeleton width={96} />
  if (running === null) return <span className="t2">{text('start.running.unread')}</span>
  return (
    <span>
      {runningWords(running, type)} {running.isFull && <FreeSlot type={type} id={id} />}
    </span>
  )
}

/** The workflows on a document, where one of them can be ended. */
export const FreeSlot = ({ type: { module, entity }, id }: { type: DocumentType; id: string }) => (
  <Link to="/workflows" search={{ document: `${module}|${entity}|${id}` }}>
    {text('start.freeSlot')}
  </Link>
)
