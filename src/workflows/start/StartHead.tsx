import { Link } from '@tanstack/react-router'
import { text } from '@/i18n/i18n'
import type { StepName } from './address'
import { StartSteps } from './StartSteps'

/** The page's first line: the way back, its name, its steps. */
export function StartHead({ current, goTo }: { current: StepName; goTo(step: StepName): void }) {
  return (
    <header className="start-head">
      <Link to="/workflows" className="t2">
        {text('start.workflows')}
      </Link>
      <span className="t2" aria-hidden="true">
        ›
      </span>
      <h1>{text('start.title')}</h1>
      <StartSteps current={current} goTo={goTo} />
    </header>
  )
}
