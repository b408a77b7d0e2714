import type { ReactNode } from 'react'
import { focusIfLost } from '@/runs/page/focusIfLost'

type Props = { label: string; head: ReactNode; children: ReactNode; foot: ReactNode }

/** One step: head, what scrolls, and the way on. It takes the focus that the step before has taken along. */
export function StepCard({ label, head, children, foot }: Props) {
  return (
    <section className="card pane start-card" aria-label={label} tabIndex={-1} ref={focusIfLost}>
      <header className="start-card-head stack">{head}</header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: not every step has something in it that takes the focus, and it must scroll by keys too */}
      <div className="scroll start-scroll" tabIndex={0}>
        {children}
      </div>
      <footer className="foot bar">{foot}</footer>
    </section>
  )
}
