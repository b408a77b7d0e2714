import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReadBpt } from '@/bpt/file/readBpt'
import { text } from '@/i18n/i18n'
import { PortalError } from '@/portal/errors'
import { rememberOwnCode } from '@/templates/owner'
import { readTemplateHead } from '@/templates/queries'
import { fileDrafts } from './fileDraft'
import { lookAgainMutation, type Upload, type Uploaded, uploadKey, uploadMutation } from './mutations'
import { useGoOn } from './useGoOn'
import { isSending, useLastSending } from './useLastSending'

/** Sends a file as a new template, once, and goes on to the template. What became of it is known as long as the file is open. */
export function useUpload(opened: ReadBpt) {
  const client = useQueryClient()
  const goOn = useGoOn(opened)
  const last = useLastSending<Upload>(opened, uploadKey)
  const after = {
    onSuccess: ({ id, how }: Uploaded, { name }: Upload) => {
      fileDrafts.change(opened, { sentAfter: undefined })
      void learnOwner(id)
      goOn(id, text(how === 'seen' ? 'upload.seen' : 'upload.done', { name }))
    },
    onError: (error: Error) => {
      const isOpen = error instanceof PortalError && error.code === 'STILL_UNKNOWN'
      if (!isOpen) fileDrafts.change(opened, { sentAfter: undefined })
    },
    onSettled: () => fileDrafts.change(opened, { isSending: false, isUnsure: false }),
  }
  const upload = useMutation({ ...uploadMutation, ...after })
  const look = useMutation({ ...lookAgainMutation, ...after })
  return {
    isBusy: last?.status === 'pending',
    error: last?.error ?? undefined,
    send(values: Omit<Upload, 'opened' | 'onSend' | 'onUnsure'>) {
      if (isSending(client, opened)) return
      fileDrafts.change(opened, { isSending: true })
      upload.mutate({
        ...values,
        opened,
        onSend: (sentAfter) => fileDrafts.change(opened, { sentAfter }),
        onUnsure: () => fileDrafts.change(opened, { isUnsure: true }),
      })
    },
    /** Looks for what was sent and never answered; sends nothing. */
    lookAgain() {
      const { sentAfter } = fileDrafts.of(opened)
      if (sentAfter === undefined || !last?.variables || isSending(client, opened)) return
      look.mutate({ ...last.variables, after: sentAfter })
    },
  }
}

// Its own templates tell an app best which ones are its own; where they cannot be read, app.info still does.
async function learnOwner(id: number): Promise<void> {
  const added = await readTemplateHead(id).catch(() => null)
  if (added) rememberOwnCode(added.systemCode)
}
