import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { text } from '@/i18n/i18n'
import { Picker, type PickerField } from '@/ui/Picker'
import type { ListPlace } from './listPlace'
import { documentQueries } from './queries'
import { searchMessage } from './searchMessage'

type Props = PickerField & {
  /** the list that is picked from */
  place: ListPlace
  value: readonly number[]
  onChange(ids: number[]): void
  multiple?: boolean
}

/** Picks elements of one list of the portal by name. */
export function ListElementPicker({ place, value, onChange, multiple = false, ...field }: Props) {
  const [find, setFind] = useState('')
  const search = useQuery(documentQueries.elementSearch(place, find))
  const { data: known = [] } = useQuery(documentQueries.elementTitles(place, value))
  const options = find === '' ? [] : (search.data ?? []).map(({ id, title }) => ({ id: String(id), label: title || String(id) }))
  return (
    <Picker
      {...field}
      multiple={multiple}
      chosen={value.map((id) => ({ id: String(id), label: known.find((one) => one.id === id)?.title || String(id) }))}
      onChange={(items) => onChange(items.map((item) => Number(item.id)))}
      options={options}
      onSearch={setFind}
      message={searchMessage(find, search, options.length)}
      placeholder={text(multiple && value.length > 0 ? 'documents.add' : 'documents.find')}
      removeLabel={(name) => text('documents.remove', { name })}
    />
  )
}
