import { useState } from 'react'
import { text } from '@/i18n/i18n'
import { refusalWords } from '@/templates/refusalWords'
import type { Template } from '@/templates/schema'
import { templateTitle } from '@/templates/words'
import { announce } from '@/ui/LiveRegion'
import { showToast } from '@/ui/Toast'

type Named = Pick<Template, 'id' | 'name'>
export type Download = {
  isBusy: boolean
  /** the file's name, once it was given */
  saved: string | undefined
  failed: { template: Named; words: string } | undefined
  save(template: Named): Promise<void>
}

/** A template as a `.bpt`, one at a time. */
export function useDownload(): Download {
  const [isBusy, setBusy] = useState(false)
  const [saved, setSaved] = useState<string>()
  const [failed, setFailed] = useState<Download['failed']>()
  return {
    isBusy,
    saved,
    failed,
    async save(template) {
      if (isBusy) return
      setBusy(true)
      setFailed(undefined)
      announce(text('templates.download.reading', { title: templateTitle(template) }))
      try {
        const { downloadTemplate } = await import('./downloadTemplate')
        const name = await downloadTemplate(template.id)
        setSaved(name)
        showToast({ text: text('templates.download.done', { name }) })
      } catch (error) {
        setFailed({ template, words: refusalWords(error) })
      }
      setBusy(false)
    },
  }
}
