import { Link } from '@tanstack/react-router'
import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { useTemplateListView } from '@/templates/list/TemplateListContext'
import { countOf, isSame, type QuickFilter, quickFilters } from './chips'

/** The lists one comes back to, with how many templates each has once that is known. */
export function QuickFilters({ isRead, isCounted }: { isRead: boolean; isCounted: boolean }) {
  const { all, filter } = useTemplateListView()
  const isAt = (name: QuickFilter) => filter.q === undefined && isSame(filter, quickFilters[name])
  return (
    <nav className="chips" aria-label={text('templates.views')}>
      {(Object.keys(quickFilters) as QuickFilter[]).map((name) => {
        const count = isRead ? countOf(quickFilters[name], all, isCounted) : undefined
        return (
          <Link
            key={name}
            className="chip"
            to="/templates"
            search={quickFilters[name]}
            // Without it every address would be within the one that asks for nothing.
            activeOptions={{ exact: true }}
            aria-current={isAt(name) ? 'true' : undefined}
          >
            {text(`templates.view.${name}`)}
            {count !== undefined && <span className="n">{number(count)}</span>}
          </Link>
        )
      })}
    </nav>
  )
}
