import { useId, useState } from 'react'
import { text } from '@/i18n/i18n'
import { UserPicker } from '@/users/UserPicker'
import type { FinishOlder } from './finishOlder'

type By = FinishOlder['by']
const choices = ['any', 'left', 'system', 'person'] as const
type Choice = (typeof choices)[number]

/** Who started it: anybody, people who left, the portal itself, or one person. */
export function Starter({ by, onChange }: { by: By; onChange(by: By): void }) {
  const id = useId()
  const [isPicking, setPicking] = useState(typeof by === 'number')
  const choose = (choice: Choice) => {
    setPicking(choice === 'person')
    onChange(choice === 'left' || choice === 'system' ? choice : undefined)
  }
  const choice: Choice = typeof by === 'number' ? 'person' : (by ?? (isPicking ? 'person' : 'any'))
  return (
    <div className="field">
      <label htmlFor={id}>{text('recipes.older.by')}</label>
      <select
        id={id}
        className="in"
        value={choice}
        onChange={({ target }) => choose(choices.find((one) => one === target.value) ?? 'any')}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {text(`recipes.older.by.${one}`)}
          </option>
        ))}
      </select>
      {choice === 'person' && (
        <UserPicker
          id={`${id}-person`}
          label={text('recipes.older.person')}
          value={typeof by === 'number' ? [by] : []}
          onChange={([person]) => onChange(person)}
        />
      )}
    </div>
  )
}
