import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { startQueries } from '@/workflows/start/queries'
import { documentName } from '@/workflows/start/typeWords'
import type { Chosen } from '@/workflows/start/useStart'

const MOST = 30

/** What is picked, as tags; of very many only the first. */
export function PickedTags({ chosen: { template, picked }, onPick }: { chosen: Chosen; onPick(ids: readonly string[]): void }) {
  const type = template.documentType
  const shown = picked.slice(0, MOST)
  const { data: facts } = useQuery({ ...startQueries.documents(type, shown), placeholderData: keepPreviousData })
  if (picked.length === 0) return null
  const titleOf = (id: string) => {
    const known = facts?.get(id)
    return (typeof known === 'object' && known.title) || documentName(type, id)
  }
  return (
    <ul className="start-tags" aria-label={text('start.picked', { n: picked.length })}>
      {shown.map((id) => (
        <li key={id} className={facts?.get(id) === 'gone' ? 'tag start-tag-gone' : 'tag'}>
          <span className="cut" title={titleOf(id)}>
            {titleOf(id)}
          </span>
          {facts?.get(id) === 'gone' && <span className="start-not-found">{text('start.notFound')}</span>}
          <button
            type="button"
            aria-label={text('start.unpick', { title: titleOf(id) })}
            onClick={() => onPick(picked.filter((one) => one !== id))}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </li>
      ))}
      {picked.length > MOST && <li className="s t2">{text('start.andMore', { n: picked.length - MOST })}</li>}
      {picked.length > 1 && (
        <li>
          <Button small look="plain" onClick={() => onPick([])}>
            {text('start.unpickAll')}
          </Button>
        </li>
      )}
    </ul>
  )
}
