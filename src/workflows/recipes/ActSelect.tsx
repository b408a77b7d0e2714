import { text } from '@/i18n/i18n'
import type { Act } from './choices'

type Props = { label: string; value: Act | undefined; acts: readonly Act[]; onChange(act: Act): void }

/** What becomes of a group. Without a value the groups differ. */
export const ActSelect = ({ label, value, acts, onChange }: Props) => (
  <select
    className={value === undefined || value === 'leave' ? 'in act' : 'in act chosen'}
    aria-label={label}
    value={value ?? ''}
    onChange={({ target }) => onChange(target.value as Act)}
  >
    {value === undefined && (
      <option value="" disabled>
        {text('recipes.left.choose')}
      </option>
    )}
    {acts.map((act) => (
      <option key={act} value={act}>
        {text(`recipes.left.act.${act}`)}
      </option>
    ))}
  </select>
)
