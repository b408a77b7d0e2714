import { CircleAlert, WifiOff } from 'lucide-react'
import { time } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import type { PortalErrorKind } from '@/portal/errors'
import { Notice } from '@/ui/Notice'

type StaleBannerProps = { kind: PortalErrorKind; asOf: number; timeZone: string; busy: boolean; onRetry: () => void }

/** What is on screen could not be read again: says how old it is. Looking around works, changes do not. */
export function StaleBanner({ kind, asOf, timeZone, busy, onRetry }: StaleBannerProps) {
  const silent = kind === 'offline' || kind === 'silent'
  return (
    <div className="banner">
      <Notice
        tone="warn"
        announced
        icon={silent ? WifiOff : CircleAlert}
        action={{ label: text('app.tryNow'), run: onRetry, busy }}
      >
        <b className="m">
          {text(kind === 'offline' ? 'app.stale.offline' : kind === 'silent' ? 'app.stale.silent' : 'app.stale.refused')}
        </b>{' '}
        {text('app.stale.asOf', { time: time(asOf, timeZone) })} {silent && text('app.stale.readOnly')}
      </Notice>
    </div>
  )
}
