import { useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { documentQueries } from '@/documents/queries'
import { text } from '@/i18n/i18n'
import { EmptyState } from '@/ui/EmptyState'
import { SearchBox } from '@/ui/SearchBox'
import { StepCard } from '@/workflows/start/StepCard'
import { documentIdOf, type StartPlace } from '@/workflows/start/startType'
import type { Chosen } from '@/workflows/start/useStart'
import { DocumentRows } from './DocumentRows'
import { PasteIds } from './PasteIds'
import { PickedTags } from './PickedTags'
import { useDelayed } from './useDelayed'

type Props = { chosen: Chosen; place: StartPlace; head: ReactNode; foot: ReactNode }

/** Documents one by one: by their titles where the portal can be asked so, by ids everywhere. */
export function PickDocuments({ chosen, place, head, foot }: Props) {
  const { template, picked, change } = chosen
  const [typed, setTyped] = useState('')
  const [find, setFind] = useDelayed('')
  const { found, isFetching, isError } = useFound(place, find)
  const pick = (ids: readonly string[]) => change({ documents: ids.join(',') })
  const rows = find.trim() === '' ? [] : found.map(({ id, title }) => ({ id: documentIdOf(template.documentType, id), title }))
  const canSearch = place.kind === 'crm' || place.kind === 'list'
  const isSearching = typed.trim() !== '' && (typed !== find || isFetching)

  return (
    <StepCard
      label={text('start.step.documents')}
      head={
        <>
          {head}
          {canSearch && (
            <SearchBox
              label={text('start.documents.find')}
              clearLabel={text('start.clearSearch')}
              value={typed}
              onChange={(next) => {
                setTyped(next)
                setFind(next)
              }}
            />
          )}
          <PickedTags chosen={chosen} onPick={pick} />
        </>
      }
      foot={foot}
    >
      {rows.length > 0 ? (
        <DocumentRows
          chosen={chosen}
          heading={text(found.length >= PAGE ? 'start.documents.foundMany' : 'start.documents.found', { n: found.length, find })}
          rows={rows}
          isBusy={isSearching}
          onToggle={(id, on) => pick(on ? [...picked, id] : picked.filter((one) => one !== id))}
        />
      ) : (
        canSearch && (
          <EmptyState icon={Search} title={text(messageOf(typed, isSearching, isError))}>
            {typed.trim() === '' && <p>{text('start.documents.howToFind')}</p>}
          </EmptyState>
        )
      )}
      <PasteIds
        key={template.id}
        type={template.documentType}
        isOpen={!canSearch}
        onAdd={(ids) => pick([...new Set([...picked, ...ids])])}
      />
    </StepCard>
  )
}

const PAGE = 50 // what the portal tells at once

function messageOf(typed: string, isSearching: boolean, isError: boolean) {
  if (typed.trim() === '') return 'start.documents.search'
  if (isSearching) return 'documents.searching'
  return isError ? 'documents.notRead' : 'start.documents.notFound'
}

function useFound(place: StartPlace, find: string) {
  const crm = useQuery({
    ...documentQueries.crmSearch(place.kind === 'crm' ? [place.crm] : [], find),
    enabled: place.kind === 'crm' && find.trim() !== '',
  })
  const list = useQuery({
    ...documentQueries.elementSearch(place.kind === 'list' ? place.place : { iblockId: 0, iblockType: undefined }, find),
    enabled: place.kind === 'list' && find.trim() !== '',
  })
  const { data, isFetching, isError } = place.kind === 'list' ? list : crm
  return { found: data ?? [], isFetching, isError }
}
