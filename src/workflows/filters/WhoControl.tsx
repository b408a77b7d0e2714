import { useId } from 'react'
import { text } from '@/i18n/i18n'
import { Chip } from '@/ui/Chip'
import { UserPicker } from '@/users/UserPicker'
import type { WorkflowFilter } from '@/workflows/filter'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'

type Special = 'left' | 'nobody' | 'system'
type Props = { name: 'by' | 'holder'; field: 'by' | 'waits'; special: readonly Special[] }

/** A person, or one of those who have no name here: people who left, the portal itself, nobody. */
export function WhoControl({ name, field, special }: Props) {
  const { filter, show } = useWorkflowListView()
  const id = useId()
  const value = filter[name]
  const choose = (who: number | Special | undefined) => show({ ...filter, [name]: who } as WorkflowFilter)
  return (
    <div className="field">
      <label htmlFor={id}>{text(`workflows.filter.${field}`)}</label>
      <UserPicker id={id} value={typeof value === 'number' ? [value] : []} onChange={([chosen]) => choose(chosen)} />
      <div className="bar">
        {special.map((who) => (
          <Chip key={who} pressed={value === who} onClick={() => choose(value === who ? undefined : who)}>
            {text(`workflows.who.${who}`)}
          </Chip>
        ))}
      </div>
    </div>
  )
}
