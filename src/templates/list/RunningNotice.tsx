import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { Notice } from '@/ui/Notice'
import type { Running } from '@/workflows/sweep/queries'

/** Where workflows are counted only when one says so, or could not be: the way to it. */
export function RunningNotice({ running: { state, isCounted, total = 0, count } }: { running: Running }) {
  if (isCounted || !['large', 'failed'].includes(state)) return null
  return (
    <div className="templates-notice">
      <Notice action={{ label: text('templates.running.count'), run: count }}>
        {state === 'large' ? text('templates.running.large', { total: number(total) }) : text('templates.running.failed')}
      </Notice>
    </div>
  )
}
