import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReadBpt } from '@/bpt/file/readBpt'
import { text } from '@/i18n/i18n'
import { rememberOwnCode } from '@/templates/owner'
import { fileDrafts } from '@/templates/upload/fileDraft'
import { useGoOn } from '@/templates/upload/useGoOn'
import { isSending, useLastSending } from '@/templates/upload/useLastSending'
import { type Replaced, type Replacement, replaceKey, replaceMutation } from './mutations'

/** Replaces a template by a file, once, and goes on to it. */
export function useReplace(opened: ReadBpt) {
  const client = useQueryClient()
  const goOn = useGoOn(opened)
  const last = useLastSending<Replacement>(opened, replaceKey)
  const replace = useMutation({
    ...replaceMutation,
    onSuccess: ({ id, how }: Replaced, { name, shown }: Replacement) => {
      rememberOwnCode(shown.systemCode) // only its own templates may an app replace
      goOn(id, text(how === 'seen' ? 'upload.replace.seen' : 'upload.replace.done', { name }))
    },
    onSettled: () => fileDrafts.change(opened, { isSending: false, isUnsure: false }),
  })
  return {
    isBusy: last?.status === 'pending',
    error: last?.error ?? undefined,
    /** the template that the last attempt was about */
    of: last?.variables?.shown.id,
    send(values: Omit<Replacement, 'opened' | 'onUnsure'>) {
      if (isSending(client, opened)) return
      fileDrafts.change(opened, { isSending: true })
      replace.mutate({ ...values, opened, onUnsure: () => fileDrafts.change(opened, { isUnsure: true }) })
    },
  }
}
