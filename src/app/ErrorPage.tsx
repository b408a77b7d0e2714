import { ExternalLink, RefreshCw } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { errorKind, PortalError, type PortalErrorKind } from '@/portal/errors'
import { openPath } from '@/portal/frame'
import { Button, buttonClass } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { errorLooks } from './errorLooks'
import { ReloadLink } from './ReloadLink'

/** A page whose data could not be had: what happened, what the portal said, and the way on. */
export function ErrorPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const kind = errorKind(error)
  const { icon, tone } = errorLooks[kind]
  return (
    <section className="card" role="alert">
      <EmptyState
        icon={icon}
        tone={tone}
        heading="h1"
        title={text(`errors.${kind}.title`)}
        actions={<NextSteps kind={kind} onRetry={onRetry} />}
      >
        <p className="t2">{text(`errors.${kind}.text`)}</p>
        {kind === 'portalText' && error instanceof PortalError && <PortalsWords words={error.message} />}
        <Details error={error} />
      </EmptyState>
    </section>
  )
}

function NextSteps({ kind, onRetry }: { kind: PortalErrorKind; onRetry: () => void }) {
  const { next } = errorLooks[kind]
  if (next === 'reload') return <ReloadLink />
  const retryIsMain = next === 'retry'
  return (
    <>
      {next === 'tasks' && (
        <a className={buttonClass('primary')} href={`#${paths.tasks}`}>
          {text('app.openMyTasks')}
        </a>
      )}
      {next === 'plans' && (
        <Button look="primary" icon={ExternalLink} onClick={() => void openPath('/settings/license_all.php')}>
          {text('app.seePlans')}
        </Button>
      )}
      <Button look={retryIsMain ? 'primary' : 'default'} icon={retryIsMain ? RefreshCw : undefined} onClick={onRetry}>
        {text(kind === 'noPlan' ? 'app.checkAgain' : 'app.tryAgain')}
      </Button>
    </>
  )
}

const PortalsWords = ({ words }: { words: string }) => (
  <blockquote>
    <q>{words}</q>
  </blockquote>
)

function Details({ error }: { error: unknown }) {
  return (
    <details className="xs t2">
      <summary>{text('app.details')}</summary>
      <p className="mono">{facts(error).join(' · ')}</p>
    </details>
  )
}

function facts(error: unknown): string[] {
  if (!(error instanceof PortalError)) return [error instanceof Error ? `${error.name}: ${error.message}` : String(error)]
  const { kind, status, code, method, message } = error
  return [kind, status > 0 && String(status), code, method, message && `“${message}”`].filter(
    (fact) => fact !== false && fact !== '',
  ) as string[]
}
