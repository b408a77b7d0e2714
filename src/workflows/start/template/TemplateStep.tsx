import { useNavigate } from '@tanstack/react-router'
import { FileQuestionMark } from 'lucide-react'
import { matchSorter } from 'match-sorter'
import { useState } from 'react'
import { type TypeNames, typeTitle } from '@/documents/types/typeTitle'
import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import type { Template } from '@/templates/schema'
import { Button } from '@/ui/Button'
import { Chip } from '@/ui/Chip'
import { EmptyState } from '@/ui/EmptyState'
import { Notice } from '@/ui/Notice'
import { SearchBox } from '@/ui/SearchBox'
import { linkedKind } from '@/workflows/start/address'
import { StepCard } from '@/workflows/start/StepCard'
import type { StartAddress } from '@/workflows/start/useStart'
import { TemplateGroup } from './TemplateGroup'

type Props = { address: StartAddress; templates: readonly Template[]; typeNames: TypeNames }

/** Chooses what is started: by name, grouped by what it works on. */
export function TemplateStep({ address, templates, typeNames }: Props) {
  const { search, change, goTo } = address
  const navigate = useNavigate()
  const [find, setFind] = useState('')
  const [only, setOnly] = useState<string>()
  const linked = linkedKind(search)
  const fitting = templates.filter(
    ({ documentType: { module, entity } }) => !linked || (linked.module === module && linked.entity === entity),
  )
  const groups = grouped(fitting)
  const found = find.trim() === '' ? fitting : matchSorter(fitting, find, { keys: ['name', 'description'] })
  const shown = grouped(found).filter(({ key }) => only === undefined || key === only)
  const chosen = templates.find(({ id }) => id === search.template)
  const isUnknown = search.template !== undefined && !chosen

  return (
    <StepCard
      label={text('start.step.template')}
      head={
        <>
          <div className="start-search">
            <SearchBox
              label={text('start.template.find')}
              clearLabel={text('start.clearSearch')}
              value={find}
              onChange={setFind}
            />
          </div>
          {groups.length > 1 && (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset would put a frame and a legend around the buttons
            <div className="chips" role="group" aria-label={text('start.template.kinds')}>
              <Chip pressed={only === undefined} count={number(fitting.length)} onClick={() => setOnly(undefined)}>
                {text('start.template.all')}
              </Chip>
              {groups.map(({ key, type, templates: of }) => (
                <Chip key={key} pressed={only === key} count={number(of.length)} onClick={() => setOnly(key)}>
                  {typeTitle(type, typeNames)}
                </Chip>
              ))}
            </div>
          )}
          {isUnknown && <Notice tone="warn">{text('start.template.gone', { id: String(search.template) })}</Notice>}
        </>
      }
      foot={
        <>
          <Button onClick={() => void navigate({ to: '/workflows' })}>{text('start.cancel')}</Button>
          <span className="grow" />
          <Button
            look="primary"
            disabledReason={chosen ? undefined : text('start.template.first')}
            onClick={() => goTo('documents')}
          >
            {text('start.next.documents')}
          </Button>
        </>
      }
    >
      {shown.length === 0 ? (
        <EmptyState
          icon={FileQuestionMark}
          title={text(templates.length === 0 ? 'start.template.none' : 'start.template.notFound')}
        >
          <p>{text(templates.length === 0 ? 'start.template.noneText' : 'start.template.notFoundText')}</p>
        </EmptyState>
      ) : (
        <div role="radiogroup" aria-label={text('start.step.template')}>
          {shown.map(({ key, type, templates: of }) => (
            <TemplateGroup
              key={key}
              title={typeTitle(type, typeNames)}
              templates={of}
              chosen={search.template}
              onChoose={({ id, documentType }) => {
                // Documents of another kind cannot stay picked.
                const stays = !chosen || sameType(chosen.documentType, documentType)
                change(stays ? { template: id } : { template: id, documents: undefined, scope: undefined })
              }}
            />
          ))}
        </div>
      )}
    </StepCard>
  )
}

const keyOf = ({ module, entity, type }: Template['documentType']) => `${module}|${entity}|${type}`
const sameType = (a: Template['documentType'], b: Template['documentType']) => keyOf(a) === keyOf(b)

function grouped(templates: readonly Template[]) {
  const byType = new Map<string, Template[]>()
  for (const template of templates) {
    const key = keyOf(template.documentType)
    byType.set(key, [...(byType.get(key) ?? []), template])
  }
  return [...byType].flatMap(([key, of]) => (of[0] ? [{ key, type: of[0].documentType, templates: of }] : []))
}
