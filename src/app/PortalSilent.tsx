import { WifiOff } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { EmptyState } from '@/ui/EmptyState'
import { ReloadLink } from './ReloadLink'

/** The portal did not answer the handshake. The app still listens behind this page: a late answer opens it by itself. */
export function PortalSilent() {
  return (
    <div className="solo">
      <main className="card">
        <EmptyState icon={WifiOff} tone="warn" heading="h1" title={text('errors.silentPage.title')} actions={<ReloadLink />}>
          <p className="t2" role="alert">
            {text('errors.silentPage.text')}
          </p>
        </EmptyState>
      </main>
    </div>
  )
}
