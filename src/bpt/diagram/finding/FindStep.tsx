import { ChevronDown } from 'lucide-react'
import type { FormEvent } from 'react'
import { text } from '@/i18n/i18n'
import { IconButton } from '@/ui/Button'
import { SearchBox } from '@/ui/SearchBox'

type FindStepProps = {
  query: string
  hits: readonly string[]
  /** the place of the hit that is shown, from 0; -1 before the first */
  place: number
  onQuery(query: string): void
  onNext(): void
}

/** Looks for steps: Enter leads from one hit to the next. */
export function FindStep({ query, hits, place, onQuery, onNext }: FindStepProps) {
  const next = (event: FormEvent) => {
    event.preventDefault()
    onNext()
  }
  const words =
    hits.length === 0
      ? text('bpt.find.none')
      : place < 0
        ? text('bpt.find.count', { n: hits.length })
        : text('bpt.find.place', { place: place + 1, n: hits.length })
  return (
    <form className="find" aria-label={text('bpt.find')} onSubmit={next}>
      <SearchBox label={text('bpt.find')} clearLabel={text('bpt.find.clear')} value={query} onChange={onQuery} />
      <span className="find-count" role="status">
        {query.trim() && words}
      </span>
      {hits.length > 0 && <IconButton small icon={ChevronDown} label={text('bpt.find.next')} onClick={onNext} />}
    </form>
  )
}
