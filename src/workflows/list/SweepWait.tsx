import { text } from '@/i18n/i18n'
import { SweepState } from '@/workflows/overview/SweepState'
import { useSweep } from '@/workflows/sweep/useSweep'

/** A list that only a sweep can tell, before there is one. */
export function SweepWait() {
  const sweep = useSweep()
  return (
    <div className="body stack sweep-wait">
      <h2>{text('workflows.swept')}</h2>
      <p className="s t2">{text('workflows.swept.text')}</p>
      <SweepState sweep={sweep} isExplained />
    </div>
  )
}
