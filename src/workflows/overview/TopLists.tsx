import { useState } from 'react'
import { text } from '@/i18n/i18n'
import type { Overview } from '@/workflows/sweep/overview'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'
import { templateNameOf } from '@/workflows/words'
import { PersonWord } from './PersonWord'
import { TopList } from './TopList'

type By = 'template' | 'holder'

/** The templates with most workflows, or the people whose answers most of them wait for. */
export function TopLists({ overview }: { overview: Overview }) {
  const [by, setBy] = useState<By>('template')
  const { filter, show } = useWorkflowListView()
  return (
    <div className="tops">
      <div className="row tops-switch">
        {(['template', 'holder'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={by === one} onClick={() => setBy(one)}>
            {text(`workflows.top.${one}`)}
          </button>
        ))}
      </div>
      {by === 'template' ? (
        <TopList
          entries={overview.byTemplate.map(({ id, name, count }) => ({ id, count, label: templateNameOf(id, name) }))}
          chosen={filter.template}
          onChoose={(template) => show({ ...filter, template })}
        />
      ) : (
        <TopList
          entries={overview.byHolder.map(({ userId, count }) => ({ id: userId, count, label: <PersonWord id={userId} /> }))}
          chosen={typeof filter.holder === 'number' ? filter.holder : undefined}
          onChoose={(holder) => show({ ...filter, holder })}
        />
      )}
    </div>
  )
}
