import { useQuery } from '@tanstack/react-query'
import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { Notice } from '@/ui/Notice'
import { runningQueries } from '@/workflows/sweep/queries'

/** What happens to the workflows that run on the template now. */
export function RunningNotice({ templateId }: { templateId: number }) {
  const { data: count } = useQuery(runningQueries.of(templateId))
  if (count === 0) return <p className="hint">{text('upload.replace.noneRunning')}</p>
  if (count === undefined || count === null) return <Notice>{text('upload.replace.running')}</Notice>
  return <Notice>{text('upload.replace.runningCount', { n: count, count: number(count) })}</Notice>
}
