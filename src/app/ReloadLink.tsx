import { RefreshCw } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { buttonClass } from '@/ui/Button'

/**
 * Loads the app anew by GET: a reload would send the portal's launch form again, with tokens that may be spent. Without the
 * fragment, or the browser would only scroll.
 */
export function ReloadLink() {
  return (
    <a className={buttonClass('primary')} href={`${location.pathname}${location.search}`}>
      <RefreshCw size={16} />
      {text('app.tryAgain')}
    </a>
  )
}
