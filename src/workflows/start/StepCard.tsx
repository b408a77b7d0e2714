import type { ReactNode } from 'react'
import { focusIfLost } from '@/runs/page/focusIfLost'

type Props = { label: string; head: ReactNode; children: ReactNode; foot: ReactNode }

/** One step: head, what scrolls, and the way on. It takes the focus that the step before has taken along. */
export function StepCard({ label, head, children, foot }: Props) {
  return (
    <section className="card pane start-card" aria-label={label} tabIndex={-1} ref={focusIfLost}>
      <header className="start-card-head stack">{head}</header>
      <div className="scroll">{children}</div>
      <footer className="foot bar">{foot}</footer>
    </section>
  )
}
