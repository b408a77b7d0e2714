import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { text } from '@/i18n/i18n'
import { startQueries } from '@/workflows/start/queries'
import { type Running, runningOf } from '@/workflows/start/running'
import { documentName, kindOf } from '@/workflows/start/typeWords'
import type { Chosen } from '@/workflows/start/useStart'
import { RunningOn } from './RunningOn'

type Row = { id: string; title: string }
type Props = {
  chosen: Chosen
  heading: string
  rows: readonly Row[]
  /** other rows are on their way */
  isBusy: boolean
  onToggle(id: string, on: boolean): void
}

/** Documents to tick, with what runs on each; full ones cannot be ticked. */
export function DocumentRows({ chosen, heading, rows, isBusy, onToggle }: Props) {
  const { template, names, picked } = chosen
  const running = useQuery(
    startQueries.running(
      template.documentType,
      rows.map(({ id }) => id),
    ),
  )
  return (
    <section aria-label={heading} aria-busy={isBusy || undefined}>
      <div className="start-columns">
        <div role="status">
          <h2>{heading}</h2>
        </div>
        <span className="wide">{text('start.column.running')}</span>
      </div>
      <ul>
        {rows.map((row) => {
          const ids = running.data?.get(row.id)
          return (
            <DocumentRow
              key={row.id}
              chosen={chosen}
              row={row}
              running={ids ? runningOf(ids, names, template.documentType, template.id) : running.isError ? null : undefined}
              isPicked={picked.includes(row.id)}
              onToggle={(on) => onToggle(row.id, on)}
            />
          )
        })}
      </ul>
    </section>
  )
}

type RowProps = {
  chosen: Chosen
  row: Row
  /** undefined: not read yet; null: it cannot be read */
  running: Running | null | undefined
  isPicked: boolean
  onToggle(on: boolean): void
}

function DocumentRow({ chosen: { template }, row, running, isPicked, onToggle }: RowProps) {
  const id = useId()
  const type = template.documentType
  const { icon: Icon } = kindOf(type, row.id)
  const isFull = running?.isFull === true
  return (
    <li>
      <label className="start-row" data-selected={isPicked || undefined}>
        <input
          type="checkbox"
          checked={isPicked}
          disabled={isFull && !isPicked}
          onChange={(event) => onToggle(event.target.checked)}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-running`}
        />
        <span className="tile">
          <Icon size={18} aria-hidden="true" />
        </span>
        <span className="grow">
          <span id={`${id}-title`} className={isFull ? 'start-line cut t3' : 'start-line cut'} title={row.title}>
            {row.title || documentName(type, row.id)}
          </span>
          <span className="start-sub cut">{documentName(type, row.id)}</span>
        </span>
        <span id={`${id}-running`} className="start-about s">
          <RunningOn type={type} id={row.id} running={running} />
        </span>
      </label>
    </li>
  )
}
