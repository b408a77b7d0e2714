import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { text } from '@/i18n/i18n'
import { Picker, type PickerField, type PickerItem } from '@/ui/Picker'
import { Avatar } from './Avatar'
import { userQueries } from './queries'
import type { User } from './schema'

type Props = PickerField & {
  value: readonly number[]
  onChange(ids: number[]): void
  multiple?: boolean
  /** who is not offered */
  exclude?: readonly number[]
}
type Person = PickerItem & { userId: number; photo: string; hasLeft: boolean }

/** Picks people by name. Only people who work in the company are found; those already chosen are shown whoever they are. */
export function UserPicker({ value, onChange, multiple = false, exclude = [], ...field }: Props) {
  const [find, setFind] = useState('')
  const search = useQuery(userQueries.search(find))
  const chosen = useQueries({ queries: value.map((id) => userQueries.one(id)) })
  const options = find === '' ? [] : (search.data ?? []).filter((user) => !exclude.includes(user.id))
  return (
    <Picker
      {...field}
      multiple={multiple}
      chosen={value.map((id, index) => personOf(id, chosen[index]?.data))}
      onChange={(people) => onChange(people.map((person) => person.userId))}
      options={options.map((user) => personOf(user.id, user))}
      onSearch={setFind}
      message={messageOf(find, search, options.length)}
      picture={(person) => <Avatar id={person.userId} name={person.label} photo={person.photo} hasLeft={person.hasLeft} />}
      placeholder={text(multiple && value.length > 0 ? 'users.add' : 'users.find')}
      removeLabel={(name) => text('users.remove', { name })}
    />
  )
}

const personOf = (id: number, user: User | null | undefined): Person => ({
  id: String(id),
  userId: id,
  label: user?.name || text('users.unknown', { id: String(id) }),
  ...(user?.position ? { hint: user.position } : {}),
  photo: user?.photo ?? '',
  hasLeft: user?.isActive === false,
})

function messageOf(find: string, search: { isFetching: boolean; isError: boolean }, found: number): string | undefined {
  if (find.trim() === '') return text('users.type')
  if (search.isFetching) return text('users.searching')
  if (search.isError) return text('users.notRead')
  return found === 0 ? text('users.nobody', { text: find }) : undefined
}
