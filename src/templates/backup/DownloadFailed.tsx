import { text } from '@/i18n/i18n'
import { templateTitle } from '@/templates/words'
import { Notice } from '@/ui/Notice'
import type { Download } from './useDownload'

/** Why a template could not be given as a file, with another try. */
export function DownloadFailed({ download: { failed, save } }: { download: Download }) {
  if (!failed) return null
  const { template, words } = failed
  return (
    <Notice tone="bad" action={{ label: text('templates.tryAgain'), run: () => void save(template) }}>
      {text('templates.download.failed', { title: templateTitle(template) })} {words}
    </Notice>
  )
}
