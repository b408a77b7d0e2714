import { ChevronDown, ChevronUp } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { IconButton } from '@/ui/Button'
import { MarkSign, markWords } from './MarkSign'
import { type Mark, markStates } from './marks'

type LegendProps = { marks: ReadonlyMap<string, Mark>; onStep(by: 1 | -1): void }

/** What the signs in the picture of changes mean, how many there are of each, and the way from one to the next. */
export function Legend({ marks, onStep }: LegendProps) {
  const all = [...marks.values()]
  return (
    <div className="legend">
      {all.length === 0 && <span className="t2">{text('bpt.changes.none')}</span>}
      {markStates.map((state) => {
        const n = all.filter((mark) => mark.state === state).length
        const mark = { state, isMoved: false }
        return (
          n > 0 && (
            <span key={state} className="row">
              <MarkSign mark={mark} />
              {n} {markWords(mark)}
            </span>
          )
        )
      })}
      {all.length > 0 && (
        <span className="row legend-steps">
          <IconButton
            small
            icon={ChevronUp}
            label={text('bpt.changes.before')}
            aria-keyshortcuts="Shift+n"
            onClick={() => onStep(-1)}
          />
          <IconButton small icon={ChevronDown} label={text('bpt.changes.next')} aria-keyshortcuts="n" onClick={() => onStep(1)} />
        </span>
      )}
    </div>
  )
}
