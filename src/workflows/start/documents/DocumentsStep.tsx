import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { placeOf } from '@/workflows/start/startType'
import { hasDocuments, isAll } from '@/workflows/start/steps'
import type { Chosen } from '@/workflows/start/useStart'
import { MatchDocuments } from './MatchDocuments'
import { PickDocuments } from './PickDocuments'

/** Chooses what it is started on: documents one by one, or all of the CRM that match. */
export function DocumentsStep({ chosen, asksNothing }: { chosen: Chosen; asksNothing: boolean }) {
  const { search, template, picked, change, goTo } = chosen
  const place = placeOf(template.documentType)
  const all = isAll(search, template.documentType)
  const canGoOn = hasDocuments(search, template)
  const head = (
    <div className="bar">
      {place.kind === 'crm' && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would put a frame and a legend around two buttons
        <div className="start-segments" role="group" aria-label={text('start.which')}>
          <button type="button" aria-pressed={!all} onClick={() => change({ scope: undefined })}>
            {text('start.pick')}
          </button>
          <button type="button" aria-pressed={all} onClick={() => change({ scope: 'all' })}>
            {text('start.match')}
          </button>
        </div>
      )}
      <span className="grow" />
      {!all && (
        <span className="s t2" role="status">
          {text('start.picked', { n: picked.length })}
        </span>
      )}
    </div>
  )
  const foot = (
    <>
      <Button onClick={() => goTo('template')}>{text('start.back')}</Button>
      <span className="grow" />
      <Button
        look="primary"
        disabledReason={canGoOn ? undefined : text('start.documents.first')}
        onClick={() => goTo(asksNothing ? 'review' : 'parameters')}
      >
        {text(asksNothing ? 'start.next.review' : 'start.next.parameters')}
      </Button>
    </>
  )
  return all && place.kind === 'crm' ? (
    <MatchDocuments chosen={chosen} kind={place.crm} head={head} foot={foot} />
  ) : (
    <PickDocuments chosen={chosen} place={place} head={head} foot={foot} />
  )
}
