import { useQuery } from '@tanstack/react-query'
import { age, dateTime } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { session } from '@/portal/session'
import { userQueries } from '@/users/queries'
import type { TemplateListRow } from './rows'

/** When it was changed, and by whom. */
export function ChangedCell({ row: { modifiedAt, modifiedBy } }: { row: TemplateListRow }) {
  const now = portalNow()
  return (
    <span className="template-changed">
      {modifiedAt !== null && (
        <span className="template-line" title={dateTime(modifiedAt, session().timeZone, now)}>
          {age(modifiedAt, now)}
        </span>
      )}
      <PersonLine id={modifiedBy} />
    </span>
  )
}

function PersonLine({ id }: { id: number }) {
  const { data: user, isPending } = useQuery(userQueries.one(id))
  const name = id === 0 ? text('users.system') : user?.name || (isPending ? '…' : text('users.unknown', { id: String(id) }))
  const hasLeft = user?.isActive === false
  return (
    <span className="cut template-line xs t3" title={hasLeft ? `${name}, ${text('users.left')}` : name}>
      {name}
    </span>
  )
}
