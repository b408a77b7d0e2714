import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type TextId, text } from '@/i18n/i18n'
import { Picker, type PickerField, type PickerItem } from '@/ui/Picker'
import { type CrmItemId, type CrmKind, crmItemKey } from './crmKinds'
import { documentKind } from './documentKind'
import { documentQueries } from './queries'
import { searchMessage } from './searchMessage'

type Props = PickerField & {
  /** what may be picked */
  kinds: readonly CrmKind[]
  value: readonly CrmItemId[]
  onChange(items: CrmItemId[]): void
  multiple?: boolean
}
type Item = PickerItem & { item: CrmItemId }

/** Picks CRM items by their titles, from all the kinds that are allowed. */
export function CrmPicker({ kinds, value, onChange, multiple = false, ...field }: Props) {
  const [find, setFind] = useState('')
  const search = useQuery(documentQueries.crmSearch(kinds, find))
  const titles = useQueries({ queries: value.map((item) => documentQueries.crmTitle(item)) })
  const options = find === '' ? [] : (search.data ?? []).map((found) => itemOf(found, found.title))
  return (
    <Picker
      {...field}
      multiple={multiple}
      chosen={value.map((item, index) => itemOf(item, titles[index]?.data))}
      onChange={(items) => onChange(items.map(({ item }) => item))}
      options={options}
      onSearch={setFind}
      message={searchMessage(find, search, options.length)}
      picture={({ item }) => <KindIcon kind={item.kind} />}
      placeholder={text(multiple && value.length > 0 ? 'documents.add' : 'documents.find')}
      removeLabel={(name) => text('documents.remove', { name })}
    />
  )
}

function KindIcon({ kind }: { kind: CrmKind }) {
  const { icon: Icon } = documentKind('crm', '', `${kind.key}_1`)
  return <Icon size={16} aria-hidden="true" />
}

const itemOf = (item: CrmItemId, title: string | null | undefined): Item => ({
  id: crmItemKey(item),
  item,
  label: title || `${kindWord(item.kind)} ${item.id}`,
  hint: kindWord(item.kind),
})

const words: Record<string, TextId> = {
  LEAD: 'documents.lead',
  DEAL: 'documents.deal',
  CONTACT: 'documents.contact',
  COMPANY: 'documents.company',
  QUOTE: 'documents.quote',
  SMART_INVOICE: 'documents.invoice',
}
const kindWord = (kind: CrmKind): string => text(words[kind.key] ?? 'documents.smart')
