import { CircleHelp } from 'lucide-react'
import { useId, useState } from 'react'
import { text } from '@/i18n/i18n'
import { outcomeOf } from '@/runs/machine/reducer'
import { OutcomeBadge } from '@/runs/page/OutcomeBadge'
import { problems } from '@/runs/page/report'
import { exactTime, happened } from '@/runs/result/happened'
import type { RunRow } from '@/runs/run'
import { Badge } from '@/ui/Badge'
import { Chip } from '@/ui/Chip'

const MOST = 40
const MOST_SENDING = 3

/** What happened last, newest first: a wrong run is noticed early. */
export function LatestRows({ rows }: { rows: readonly RunRow[] }) {
  const [onlyProblems, setOnlyProblems] = useState(false)
  const titleId = useId()
  const bad = rows.filter(isProblem)
  // A batch may be larger than the screen: what has come of the one before must stay in sight.
  const sending = rows.filter(({ state }) => state.kind === 'sent').slice(0, MOST_SENDING)
  const over = (onlyProblems ? bad : rows.filter(({ state }) => state.kind !== 'sent' && 'at' in state)).sort(
    (a, b) => timeOf(b) - timeOf(a),
  )
  const shown = [...(onlyProblems ? [] : sending), ...over].slice(0, MOST)
  return (
    <section className="card pane run-latest">
      <div className="bar run-latest-head">
        <h2 id={titleId} className="grow">
          {text('runs.latest')}
        </h2>
        <Chip pressed={onlyProblems} count={bad.length} onClick={() => setOnlyProblems(!onlyProblems)}>
          {text('runs.onlyProblems')}
        </Chip>
      </div>
      {shown.length === 0 ? (
        <p className="body t2">{text(onlyProblems ? 'runs.noProblems' : 'runs.noneYet')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it takes the focus, and it must scroll by keys too
        <ul className="scroll run-latest-rows" tabIndex={0} aria-labelledby={titleId}>
          {shown.map((row) => (
            <LatestRow key={row.target.key} row={row} />
          ))}
        </ul>
      )}
    </section>
  )
}

function LatestRow({ row: { target, state } }: { row: RunRow }) {
  const outcome = outcomeOf(state)
  const words = outcome && outcome !== 'done' ? happened(state) : target.detail
  return (
    <li>
      <span className="run-latest-state">
        {outcome ? (
          <OutcomeBadge outcome={outcome} />
        ) : state.kind === 'inDoubt' ? (
          <Badge tone="warn" icon={CircleHelp}>
            {text('runs.inDoubt')}
          </Badge>
        ) : (
          <span className="run-sending t2 s">
            <i />
            {text('runs.sending')}
          </span>
        )}
      </span>
      <span className="cut s" title={[target.title, words].filter(Boolean).join(' · ')}>
        {target.title}
        {words && <span className={outcome && problems.includes(outcome) ? 'bad-t' : 't2'}> · {words}</span>}
      </span>
      <span className="s t2 wide">{'at' in state && state.kind !== 'sent' ? exactTime(state.at) : ''}</span>
    </li>
  )
}

const isProblem = ({ state }: RunRow) => {
  const outcome = outcomeOf(state)
  return state.kind === 'inDoubt' || (outcome !== undefined && problems.includes(outcome))
}
const timeOf = ({ state }: RunRow) => ('at' in state ? state.at : 0)
