import { useId } from 'react'
import { text } from '@/i18n/i18n'
import { UserPicker } from '@/users/UserPicker'

/** Who gets the tasks; `from` is not offered. */
export type HandOver = { to: number | null; from?: number }
type Props = { options: HandOver; onChange(options: HandOver): void }

/** Whom tasks are handed over to, and what that person can expect. */
export function HandOverOptions({ options, onChange }: Props) {
  const id = useId()
  const { to, from } = options
  return (
    <div className="field">
      <label htmlFor={id}>{text('recipes.handOver.to')}</label>
      <UserPicker
        id={id}
        value={to === null ? [] : [to]}
        onChange={([chosen]) => onChange({ ...options, to: chosen ?? null })}
        exclude={from === undefined ? [] : [from]}
        describedBy={`${id}-rules`}
      />
      <span id={`${id}-rules`} className="hint">
        {text('recipes.handOver.rules')}
      </span>
    </div>
  )
}
