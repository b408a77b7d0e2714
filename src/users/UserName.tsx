import { useQuery } from '@tanstack/react-query'
import { Settings } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { Avatar } from './Avatar'
import { userQueries } from './queries'

/** A person: face, name, and whether they left the company. Id 0 is the portal itself. */
export function UserName({ id }: { id: number }) {
  const { data: user, isPending } = useQuery(userQueries.one(id))
  if (id === 0)
    return (
      <span className="user-name">
        <span className="user-face user-system" aria-hidden="true">
          <Settings size={14} />
        </span>
        {text('users.system')}
      </span>
    )
  const name = user?.name || (isPending ? '…' : text('users.unknown', { id: String(id) }))
  const hasLeft = user?.isActive === false
  return (
    <span className="user-name">
      <Avatar id={id} name={user?.name ?? ''} photo={user?.photo ?? ''} hasLeft={hasLeft} />
      <span className={hasLeft ? 'user-text user-left' : 'user-text'} title={user?.position}>
        {name}
      </span>
      {hasLeft && (
        <span className="user-badge" title={text('users.left')}>
          {text('users.leftShort')}
        </span>
      )}
    </span>
  )
}
