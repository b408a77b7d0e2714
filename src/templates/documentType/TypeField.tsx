import { useQuery } from '@tanstack/react-query'
import { useId, useMemo, useState } from 'react'
import { documentKind } from '@/documents/documentKind'
import { typeQueries } from '@/documents/types/queries'
import type { TypeGroup } from '@/documents/types/typeOption'
import { language, text } from '@/i18n/i18n'
import { Picker } from '@/ui/Picker'
import type { FieldsKind } from './guessKind'
import { TypeParts } from './TypeParts'
import { chosenType, type TypeChoice } from './typeChoice'
import { itemOf, matchesFind, type TypeItem, typeItems } from './typeItems'

type Props = {
  choice: TypeChoice | undefined
  onChange(choice: TypeChoice | undefined): void
  /** the choice was not the person's: it was told by the file's fields */
  isGuessed: boolean
  /** what the fields look like */
  kind: FieldsKind | undefined
  fault: string | undefined
  focusRef?(input: { focus(): void } | null): void
}

const MOST = 60

/** What the template works on: picked from all the portal has, completed by a number, or written by hand. */
export function TypeField({ choice, onChange, isGuessed, kind, fault, focusRef }: Props) {
  const id = useId()
  const [find, setFind] = useState('')
  const { data, isPending } = useQuery(typeQueries.options())
  const options = data?.options ?? none
  const all = useMemo(() => typeItems(options), [options])
  const found = find.trim() === '' ? all : all.filter((item) => matchesFind(item, find))
  const hint = fault ?? (isGuessed ? text('upload.type.guessed') : choice ? undefined : looksLike(kind))
  return (
    <div className="field">
      <label htmlFor={id}>
        {text('upload.type')}
        <span className="req" aria-hidden="true">
          {' *'}
        </span>
      </label>
      <Picker
        id={id}
        required
        multiple={false}
        chosen={choice ? [itemOf(choice, options)] : []}
        onChange={([item]) => onChange(item?.choice)}
        options={found.slice(0, MOST)}
        onSearch={setFind}
        delay={0}
        message={pickerMessage(isPending, found.length, data?.unread ?? none)}
        picture={TypePicture}
        placeholder={text('upload.type.find')}
        removeLabel={(name) => text('upload.type.remove', { name })}
        invalid={fault !== undefined}
        describedBy={hint ? `${id}-below` : undefined}
        {...(focusRef ? { focusRef } : {})}
      />
      {hint && (
        <span id={`${id}-below`} className={fault ? 'hint bad' : 'hint'}>
          {hint}
        </span>
      )}
      {choice && choice.by !== 'list' && <TypeParts choice={choice} onChange={onChange} isWrong={fault !== undefined} />}
    </div>
  )
}

const none: [] = []

function TypePicture({ choice }: TypeItem) {
  const type = chosenType(choice.by === 'number' ? { ...choice, number: '1' } : choice)
  const { icon: Icon } = documentKind(type?.module ?? '', type?.entity ?? '', `${type?.type}_1`)
  return <Icon size={16} aria-hidden="true" />
}

function pickerMessage(isPending: boolean, found: number, unread: readonly TypeGroup[]): string | undefined {
  if (isPending) return text('upload.type.reading')
  if (found > MOST) return text('upload.type.more', { n: found - MOST })
  if (unread.length > 0) {
    const groups = unread.map((group) => text(`upload.type.group.${group}`))
    return text('upload.type.unread', { groups: new Intl.ListFormat(language()).format(groups) })
  }
  return found === 0 ? text('upload.type.nothing') : undefined
}

const which: readonly (FieldsKind | undefined)[] = ['smart', 'list', 'drive', 'tasks']

const looksLike = (kind: FieldsKind | undefined): string | undefined =>
  which.includes(kind) ? text('upload.type.looks', { kind }) : undefined
