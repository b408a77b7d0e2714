import { useNavigate, useRouter } from '@tanstack/react-router'
import type { ReadBpt } from '@/bpt/file/readBpt'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { openedFile } from '@/templates/file/openedFile'
import { announce } from '@/ui/LiveRegion'
import { showToast } from '@/ui/Toast'

/** After a file has reached the portal: says so, offers the first start, and opens the template, unless the person has gone elsewhere. */
export function useGoOn(opened: ReadBpt) {
  const router = useRouter()
  const navigate = useNavigate()
  return (id: number, message: string) => {
    const start = () => void navigate({ to: paths.startWorkflow, search: { template: id } })
    showToast({ text: message, action: { label: text('upload.start'), run: start } })
    announce(message)
    const forget = () => {
      if (openedFile.current() === opened) openedFile.discard()
    }
    if (router.state.location.pathname !== paths.openedFile) return forget()
    // First there, then forgotten: no empty page flashes in between. Back leads to what was before the file.
    void navigate({ to: paths.template(id), replace: true }).then(forget)
  }
}
