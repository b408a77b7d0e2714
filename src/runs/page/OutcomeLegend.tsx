import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import type { Counts } from '@/runs/machine/reducer'

const told = [
  { name: 'done', dot: 'done', always: true },
  { name: 'gone', dot: 'gone', always: true },
  { name: 'refused', dot: 'bad', always: true },
  { name: 'notDone', dot: 'bad', always: false },
  { name: 'unknown', dot: 'warn', always: true },
  { name: 'inDoubt', dot: 'warn', always: false },
  { name: 'notSent', dot: 'rest', always: false },
] as const

/** The numbers behind the meter, in words; together with what is to go they are all rows. */
export function OutcomeLegend({
  counts,
  zeros = false,
}: {
  counts: Counts /** the usual ones too where there are none */
  zeros?: boolean
}) {
  const toGo = counts.toDo + counts.sent
  return (
    <ul className="run-legend">
      {told.map(
        ({ name, dot, always }) =>
          ((zeros && always) || counts[name] > 0) && (
            <li key={name}>
              <i className={dot} />
              <b>{number(counts[name])}</b> {text(`runs.count.${name}`)}
            </li>
          ),
      )}
      {toGo > 0 && (
        <li className="t2">
          {number(toGo)} {text('runs.count.toGo')}
        </li>
      )}
    </ul>
  )
}
