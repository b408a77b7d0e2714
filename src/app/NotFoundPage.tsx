import { MapPinOff } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { buttonClass } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'

/** An address that leads nowhere. */
export const NotFoundPage = () => (
  <section className="card">
    <EmptyState
      icon={MapPinOff}
      heading="h1"
      title={text('app.notFound.title')}
      actions={
        <a className={buttonClass('primary')} href={`#${paths.tasks}`}>
          {text('app.openMyTasks')}
        </a>
      }
    >
      <p className="t2">{text('app.notFound.text')}</p>
    </EmptyState>
  </section>
)
