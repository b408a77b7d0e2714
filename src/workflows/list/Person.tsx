import { useQuery } from '@tanstack/react-query'
import { Settings } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { Avatar } from '@/users/Avatar'
import { userQueries } from '@/users/queries'

/** A person in a table's cell: face, name, and below it what there is to say: that they left, or how many more there are. */
export function Person({ id, second, more = '' }: { id: number; second?: number | undefined; more?: string }) {
  const { data: user, isPending } = useQuery(userQueries.one(id))
  if (id === 0) return <System />
  const hasLeft = user?.isActive === false
  const name = user?.name || (isPending ? '…' : text('users.unknown', { id: String(id) }))
  const below = more || (hasLeft ? text('users.left') : '')
  return (
    <span className="person">
      <span className="faces">
        <Avatar id={id} name={user?.name ?? ''} photo={user?.photo ?? ''} hasLeft={hasLeft} />
        {second !== undefined && <Face id={second} />}
      </span>
      <span className="cut">
        <span className={hasLeft ? 'cut line t3' : 'cut line'} title={name}>
          {name}
        </span>
        {below && (
          <span className="cut line sub t3" title={more && hasLeft ? text('users.left') : undefined}>
            {below}
          </span>
        )}
      </span>
    </span>
  )
}

function Face({ id }: { id: number }) {
  const { data: user } = useQuery(userQueries.one(id))
  return <Avatar id={id} name={user?.name ?? ''} photo={user?.photo ?? ''} hasLeft={user?.isActive === false} />
}

const System = () => (
  <span className="person">
    <span className="user-face user-system" aria-hidden="true">
      <Settings size={14} />
    </span>
    <span className="cut">{text('users.system')}</span>
  </span>
)
