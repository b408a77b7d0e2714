import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { documentTypes } from '@/documents/documentTypes'
import { language, text } from '@/i18n/i18n'
import { templateQueries } from '@/templates/queries'
import { Field } from '@/ui/Field'
import { type WorkflowFilter, workflowStates } from '@/workflows/filter'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'
import { AgeControl } from './AgeControl'
import { DayRange } from './DayRange'
import { DocumentControl } from './DocumentControl'
import type { FilterField } from './useFilterChips'
import { WhoControl } from './WhoControl'

/** The control of one filter. */
export function FilterControl({ field }: { field: FilterField }): ReactNode {
  switch (field) {
    case 'state':
      return <Choice name="state" options={workflowStates.map((state) => [state, text(`workflows.state.${state}`)])} />
    case 'template':
      return <TemplateChoice />
    case 'type':
      return <Choice name="type" options={documentTypes.map((type) => [type, text(`documents.type.${type}`)])} />
    case 'origin':
      return (
        <Choice
          name="origin"
          any={text('workflows.origin.workflows')}
          options={(['rules', 'all'] as const).map((origin) => [origin, text(`workflows.origin.${origin}`)])}
        />
      )
    case 'age':
      return <AgeControl />
    case 'waits':
      return <WhoControl name="holder" field="waits" special={['left', 'nobody']} />
    case 'by':
      return <WhoControl name="by" field="by" special={['left', 'system']} />
    case 'document':
      return <DocumentControl />
    case 'started':
      return <DayRange field="started" from="startedFrom" to="startedTo" />
    case 'changed':
      return <DayRange field="changed" from="changedFrom" to="changedTo" />
  }
}

type ChoiceProps = {
  name: 'state' | 'type' | 'origin' | 'template'
  options: readonly (readonly [value: string, label: string])[]
  any?: string
}

function Choice({ name, options, any = text('workflows.filter.any') }: ChoiceProps) {
  const { filter, show } = useWorkflowListView()
  const choose = (value: string) =>
    show({ ...filter, [name]: value === '' ? undefined : name === 'template' ? Number(value) : value } as WorkflowFilter)
  return (
    <Field label={text(`workflows.filter.${name}`)}>
      {(wiring) => (
        <select {...wiring} className="in" value={String(filter[name] ?? '')} onChange={({ target }) => choose(target.value)}>
          <option value="">{any}</option>
          {options.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function TemplateChoice() {
  const { filter } = useWorkflowListView()
  const { data = [] } = useQuery({ ...templateQueries.names(), throwOnError: false })
  const known = data.map(({ id, name }) => [String(id), name] as const).sort(([, a], [, b]) => a.localeCompare(b, language()))
  const chosen = String(filter.template ?? '')
  // An automation rule's template is in no list.
  const isUnknown = chosen !== '' && !known.some(([id]) => id === chosen)
  const options = isUnknown ? [[chosen, text('workflows.template.noName', { id: chosen })] as const, ...known] : known
  return <Choice name="template" options={options} />
}
