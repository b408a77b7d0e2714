import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { typeQueries } from '@/documents/types/queries'
import { typeTitle } from '@/documents/types/typeTitle'
import { text } from '@/i18n/i18n'
import { matchesFind } from '@/templates/documentType/typeItems'
import type { Template } from '@/templates/schema'
import { templateTitle } from '@/templates/words'
import { Picker, type PickerField, type PickerItem } from '@/ui/Picker'

type Props = PickerField & {
  templates: readonly Template[]
  chosen: Template | undefined
  onChange(id: number | undefined): void
}
type Item = PickerItem & { template: Template }

const MOST = 50

/** Picks one of this app's templates. */
export function TemplatePicker({ templates, chosen, onChange, ...field }: Props) {
  const [find, setFind] = useState('')
  const { data: names = {} } = useQuery(typeQueries.names())
  const itemOf = (template: Template): Item => ({
    id: String(template.id),
    label: templateTitle(template),
    hint: typeTitle(template.documentType, names),
    template,
  })
  const found = templates.map(itemOf).filter((item) => find.trim() === '' || matchesFind(item, find))
  return (
    <Picker
      {...field}
      multiple={false}
      chosen={chosen ? [itemOf(chosen)] : []}
      onChange={([item]) => onChange(item?.template.id)}
      options={found.slice(0, MOST)}
      onSearch={setFind}
      delay={0}
      message={found.length === 0 ? text('upload.replace.notFound') : undefined}
      placeholder={text('upload.replace.find')}
      removeLabel={(name) => text('upload.type.remove', { name })}
    />
  )
}
