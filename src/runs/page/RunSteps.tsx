import { text } from '@/i18n/i18n'

const steps = ['check', 'confirm', 'run', 'result'] as const
export type RunStep = (typeof steps)[number]

/** Where in a run one is; below 900 px only the current step has a word for the eye. */
export function RunSteps({ current }: { current: RunStep }) {
  const at = steps.indexOf(current)
  return (
    <ol className="run-steps" aria-label={text('runs.steps')}>
      {steps.map((step, index) => (
        <li key={step} aria-current={index === at ? 'step' : undefined} data-done={index < at || undefined}>
          <b aria-hidden="true">{index < at ? '✓' : index + 1}</b>
          <span>{text(`runs.step.${step}`)}</span>
          {index < at && <span className="vh">{text('runs.stepDone')}</span>}
        </li>
      ))}
    </ol>
  )
}
