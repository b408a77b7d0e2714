import { Link } from '@tanstack/react-router'
import { SearchX } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { buttonClass } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'

/** The template in the address is not there (any more). */
export const GoneTemplate = () => (
  <section className="card">
    <EmptyState
      icon={SearchX}
      heading="h1"
      title={text('templates.gone')}
      actions={
        <Link className={buttonClass('primary')} to={paths.templates}>
          {text('templates.gone.all')}
        </Link>
      }
    >
      <p>{text('templates.gone.text')}</p>
    </EmptyState>
  </section>
)
