import { useQuery } from '@tanstack/react-query'
import { text } from '@/i18n/i18n'
import { Notice } from '@/ui/Notice'
import { userQueries } from '@/users/queries'

/** Somebody changed the template after its changes were shown: nothing was sent. */
export function MeanwhileNotice({ by, onLook }: { by: number; onLook: (() => void) | undefined }) {
  const { data: user } = useQuery(userQueries.one(by))
  const name = user?.name || text('users.unknown', { id: String(by) })
  return (
    <Notice tone="warn" announced action={onLook && { label: text('upload.replace.look'), run: onLook }}>
      {text('upload.replace.meanwhile', { name })}
    </Notice>
  )
}
