import { Link } from '@tanstack/react-router'
import { text } from '@/i18n/i18n'
import { Skeleton } from '@/ui/Skeleton'
import { type Running, runningWords } from '@/workflows/start/running'
import type { StartType } from '@/workflows/start/startType'

/** What runs on a document; on a full one the way to free a slot. */
export function RunningOn({ type, id, running }: { type: StartType; id: string; running: Running | null | undefined }) {
  if (running === undefined) return <Skeleton width={96} />
  if (running === null) return <span className="t2">{text('start.running.unread')}</span>
  return (
    <span>
      {runningWords(running, type)} {running.isFull && <FreeSlot type={type} id={id} />}
    </span>
  )
}

/** The workflows on a document, where one of them can be ended. */
export const FreeSlot = ({ type: { module, entity }, id }: { type: StartType; id: string }) => (
  <Link to="/workflows" search={{ document: `${module}|${entity}|${id}` }}>
    {text('start.freeSlot')}
  </Link>
)
