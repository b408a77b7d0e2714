import { ChevronRight } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { AddressLink } from './AddressLink'
import { type RunStep, RunSteps } from './RunSteps'

/** The page's first line: the way back, the run's name, its steps. */
export function RunHead({ back, title, step }: { back: string; title: string; step?: RunStep }) {
  const backTo = back || paths.runs
  return (
    <header className="bar run-head">
      <AddressLink to={backTo} className="t2">
        {text(backWord(backTo))}
      </AddressLink>
      <ChevronRight size={16} aria-hidden="true" />
      <h1>{title}</h1>
      <span className="grow" />
      {step && <RunSteps current={step} />}
    </header>
  )
}

function backWord(back: string) {
  if (back.startsWith(paths.tasks)) return 'app.nav.tasks'
  return back.startsWith(paths.runs) ? 'app.nav.runs' : 'app.nav.workflows'
}
