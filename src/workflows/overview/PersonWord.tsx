import { useQuery } from '@tanstack/react-query'
import { text } from '@/i18n/i18n'
import { userQueries } from '@/users/queries'

/** A person by name alone; grey where they left the company. */
export function PersonWord({ id }: { id: number }) {
  const { data: user, isPending } = useQuery(userQueries.one(id))
  const hasLeft = user?.isActive === false
  return (
    <span className={hasLeft ? 't3' : undefined} title={hasLeft ? text('users.left') : undefined}>
      {user?.name || (isPending ? '…' : text('users.unknown', { id: String(id) }))}
    </span>
  )
}
