import { text } from '@/i18n/i18n'
import { type StepName, steps } from './address'

/** Where one is; what is done can be gone back to. Below 900 px only the current step has a word for the eye. */
export function StartSteps({ current, goTo }: { current: StepName; goTo(step: StepName): void }) {
  const at = steps.indexOf(current)
  return (
    <ol className="start-steps" aria-label={text('start.steps')}>
      {steps.map((step, index) => (
        <li key={step} aria-current={index === at ? 'step' : undefined} data-done={index < at || undefined}>
          {index < at ? (
            <button type="button" onClick={() => goTo(step)}>
              <b aria-hidden="true">✓</b>
              <span>{text(`start.step.${step}`)}</span>
            </button>
          ) : (
            <>
              <b aria-hidden="true">{index + 1}</b>
              <span>{text(`start.step.${step}`)}</span>
            </>
          )}
        </li>
      ))}
    </ol>
  )
}
