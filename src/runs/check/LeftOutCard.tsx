import { useId } from 'react'
import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { includable, type LeftOut } from '@/runs/run'
import { Button } from '@/ui/Button'
import type { LeftOutGroup } from './leftOut'

type Props = {
  groups: readonly LeftOutGroup[]
  onView(why: LeftOut): void
  onInclude(why: LeftOut): void
  onExclude(why: LeftOut): void
}

/** What is not acted on, by reason, each with its number; together with the rest they are all there are. */
export function LeftOutCard({ groups, onView, onInclude, onExclude }: Props) {
  const total = groups.reduce((sum, { leftOut }) => sum + leftOut, 0)
  return (
    <section>
      <h2>{text('runs.leftOut.title', { n: total })}</h2>
      {groups.length === 0 && <p className="s t2">{text('runs.leftOut.none')}</p>}
      <ul className="run-groups">
        {groups.map((group) => (
          <Group key={group.why} group={group} onView={onView} onInclude={onInclude} onExclude={onExclude} />
        ))}
      </ul>
    </section>
  )
}

function Group({
  group: { why, leftOut, included },
  onView,
  onInclude,
  onExclude,
}: Omit<Props, 'groups'> & { group: LeftOutGroup }) {
  const id = useId()
  return (
    <li>
      <b className="m">{number(leftOut || included)}</b>
      <div className="grow">
        <div id={id} className="m">
          {text(`runs.why.${why}`)}
        </div>
        <div className="s t2">{text(leftOut > 0 ? `runs.whyText.${why}` : 'runs.leftOut.included')}</div>
      </div>
      <div className="run-group-buttons">
        {leftOut > 0 && (
          <Button small look="plain" aria-describedby={id} onClick={() => onView(why)}>
            {text('runs.leftOut.view')}
          </Button>
        )}
        {leftOut > 0 && includable.includes(why) && (
          <Button small aria-describedby={id} onClick={() => onInclude(why)}>
            {text('runs.leftOut.include')}
          </Button>
        )}
        {leftOut === 0 && (
          <Button small aria-describedby={id} onClick={() => onExclude(why)}>
            {text('runs.leftOut.exclude')}
          </Button>
        )}
      </div>
    </li>
  )
}
