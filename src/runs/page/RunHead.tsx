import { ChevronRight } from 'lucide-react'
import { type TextId, text } from '@/i18n/i18n'
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

// A guided flow goes on where it was left: its page is the way back, also from the result.
const backWords: [path: string, word: TextId][] = [
  [paths.someoneLeft, 'recipes.left.title'],
  [paths.finishOlder, 'recipes.older.title'],
  [paths.stuckWorkflows, 'recipes.stuck.title'],
  [paths.startWorkflow, 'app.nav.workflows'],
  [paths.workflows, 'app.nav.workflows'],
  [paths.tasks, 'app.nav.tasks'],
]
const backWord = (back: string) => backWords.find(([path]) => back.startsWith(path))?.[1] ?? 'app.nav.runs'
