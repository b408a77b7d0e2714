import type { ReactNode } from 'react'
import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { Popover } from '@/ui/Popover'

type Entry = { id: number; count: number; label: ReactNode }
type Props = {
  /** largest first */
  entries: readonly Entry[]
  chosen: number | undefined
  onChoose(id: number | undefined): void
}
const TOP = 3

/** The largest few as bars, the rest behind "n more"; each is a filter. */
export function TopList({ entries, chosen, onChoose }: Props) {
  const top = entries.slice(0, TOP)
  const rest = entries.slice(TOP)
  const restCount = rest.reduce((sum, { count }) => sum + count, 0)
  const most = Math.max(1, restCount, ...top.map(({ count }) => count))
  const bar = (count: number) => (
    <span>
      <i style={{ width: `${Math.max(1, Math.round((count / most) * 100))}%` }} />
    </span>
  )
  const entry = ({ id, count, label }: Entry, done?: () => void) => (
    <button
      key={id}
      type="button"
      aria-pressed={chosen === id}
      onClick={() => {
        done?.()
        onChoose(chosen === id ? undefined : id)
      }}
    >
      <span className="cut">{label}</span>
      {bar(count)}
      <b>{number(count)}</b>
    </button>
  )
  if (entries.length === 0) return <p className="s t3">{text('workflows.top.none')}</p>
  const more = text('workflows.top.more', { n: rest.length, shown: number(rest.length) })
  return (
    <div className="bars">
      {top.map((one) => entry(one))}
      {rest.length > 0 && (
        <Popover
          label={more}
          align="end"
          trigger={(trigger) => (
            <button {...trigger} type="button" className="rest">
              <span className="cut">{more}</span>
              {bar(restCount)}
              <b>{number(restCount)}</b>
            </button>
          )}
        >
          {(close) => <div className="bars">{rest.map((one) => entry(one, close))}</div>}
        </Popover>
      )}
    </div>
  )
}
