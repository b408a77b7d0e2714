import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import type { AgeBucket } from '@/workflows/sweep/overview'
import type { SweepView } from '@/workflows/sweep/useSweep'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'
import { ageRange, boundLabel, bucketsWithin } from './ages'
import { SweepAge } from './SweepAge'
import './ages.css'

/** How old they are. A bar sets the filter; Shift or drawing over several sets a range, on the keyboard Shift and an arrow. */
export function AgeHistogram({ ages, sweep }: { ages: readonly AgeBucket[]; sweep: SweepView }) {
  const { filter, show } = useWorkflowListView()
  const [drawn, setDrawn] = useState<{ from: number; to: number }>()
  const [stop, setStop] = useState(0)
  // Where a range begins, and its end that moves.
  const anchor = useRef<number>(undefined)
  const end = useRef<number>(undefined)
  const box = useRef<HTMLDivElement>(null)
  const chosen = bucketsWithin(ages, filter)
  const most = Math.max(1, ...ages.map(({ count }) => count))
  const isOn = (index: number) => (drawn ? between(index, drawn) : chosen.includes(index))
  const set = (from: number, to: number) => {
    end.current = to
    show({ ...filter, ...ageRange(ages, from, to) })
  }
  const press = (index: number, withShift: boolean) => {
    if (withShift && anchor.current !== undefined) return set(anchor.current, index)
    anchor.current = index
    const isOnly = chosen.length === 1 && chosen[0] === index
    if (isOnly) show({ ...filter, older: undefined, younger: undefined })
    else set(index, index)
  }
  const walk = (event: KeyboardEvent) => {
    const next = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: ages.length - 1 }[event.key]
    if (next === undefined || next < 0 || next >= ages.length || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    setStop(next)
    box.current?.querySelectorAll('button')[next]?.focus()
    if (!event.shiftKey) return
    if (anchor.current === undefined || end.current !== stop) anchor.current = stop
    set(anchor.current, next)
  }
  const begin = (index: number) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || event.shiftKey) return
    // A finger would keep to the bar it first touched.
    event.currentTarget.releasePointerCapture?.(event.pointerId)
    setDrawn({ from: index, to: index })
    const drop = () => {
      setDrawn((range) => {
        // A click on one bar tells it by itself.
        if (range && range.from !== range.to) queueMicrotask(() => set(range.from, range.to))
        return undefined
      })
    }
    window.addEventListener('pointerup', drop, { once: true })
  }
  return (
    <div className="ages">
      <div className="row">
        <h2 className="grow">{text('workflows.ages')}</h2>
        <SweepAge sweep={sweep} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would put a frame around the bars */}
      <div ref={box} role="group" className="bars-up" aria-label={text('workflows.ages.label')} onKeyDown={walk}>
        {ages.map(({ from = 0, to, count }, index) => (
          <button
            key={from}
            type="button"
            className={from >= 90 ? 'old' : undefined}
            tabIndex={index === stop ? 0 : -1}
            aria-pressed={isOn(index)}
            aria-label={text(to === undefined ? 'workflows.ages.barOlder' : 'workflows.ages.bar', {
              n: count,
              from,
              to: to ?? 0,
            })}
            title={text('workflows.ages.title', { n: count })}
            onFocus={() => setStop(index)}
            onPointerDown={begin(index)}
            onPointerEnter={() => setDrawn((range) => range && { ...range, to: index })}
            onClick={(event) => press(index, event.shiftKey)}
          >
            <small aria-hidden="true">{number(count)}</small>
            <span>
              <i style={{ height: `${Math.round((count / most) * 100)}%` }} />
            </span>
            <small aria-hidden="true">{boundLabel(to)}</small>
          </button>
        ))}
      </div>
    </div>
  )
}

const between = (index: number, { from, to }: { from: number; to: number }) =>
  index >= Math.min(from, to) && index <= Math.max(from, to)
