import { Link } from '@tanstack/react-router'
import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { useNarrow } from '@/ui/useNarrow'
import type { TemplateListRow } from './rows'

/** How many workflows run on it, as the way to them; "…" until they are counted. */
export function RunningCell({ row: { id, title, running } }: { row: TemplateListRow }) {
  const isNarrow = useNarrow()
  if (running === undefined)
    return (
      <span className="t3" title={text('templates.running.counting')}>
        …
      </span>
    )
  const shown = isNarrow ? text('templates.running.words', { n: running, shown: number(running) }) : number(running)
  if (running === 0) return <span className="t3">{shown}</span>
  return (
    <Link
      to={paths.workflows}
      search={{ template: id }}
      tabIndex={-1}
      aria-label={text('templates.running.show', { n: running, shown: number(running), title })}
    >
      {shown}
    </Link>
  )
}
