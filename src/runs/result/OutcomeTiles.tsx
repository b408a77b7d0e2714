import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import type { Counts } from '@/runs/machine/reducer'
import { outcomeLooks, outcomes } from '@/runs/page/outcomeLooks'
import type { Outcome } from '@/runs/run'

type Props = { counts: Counts; pressed: ReadonlySet<Outcome>; onToggle(outcome: Outcome): void }

/** The outcomes with their numbers; each shows or hides its rows in the table below. */
export function OutcomeTiles({ counts, pressed, onToggle }: Props) {
  return (
    <fieldset className="run-tiles" aria-label={text('runs.outcomes')}>
      {outcomes
        .filter((outcome) => outcome === 'done' || counts[outcome] > 0)
        .map((outcome) => (
          <button
            key={outcome}
            type="button"
            className="run-tile"
            aria-pressed={pressed.has(outcome)}
            onClick={() => onToggle(outcome)}
          >
            <b className={toneClass(outcome)}>{number(counts[outcome])}</b>
            <span className="m">{text(`runs.outcome.${outcome}`)}</span>
            <span className="xs t2">{text(`runs.outcomeText.${outcome}`)}</span>
          </button>
        ))}
    </fieldset>
  )
}

const toneClass = (outcome: Outcome) => {
  const { tone } = outcomeLooks[outcome]
  return tone && `${tone}-t`
}
