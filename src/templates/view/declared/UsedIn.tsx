import type { Activity } from '@/bpt/template'
import { titleOf } from '@/bpt/words/stepWords'
import { text } from '@/i18n/i18n'

/** The first step that uses something, as the way into the diagram, and how many more do. */
export function UsedIn({ steps, onShow }: { steps: readonly Activity[]; onShow(step: string): void }) {
  const [first] = steps
  if (!first) return <span className="t3">{text('templateView.used.nowhere')}</span>
  return (
    <>
      <button
        type="button"
        className="btn link declared-step"
        title={text('templateView.showStep')}
        onClick={() => onShow(first.id)}
      >
        {titleOf(first)}
      </button>
      {steps.length > 1 && <span className="xs t2">{text('templateView.used.more', { n: steps.length - 1 })}</span>}
    </>
  )
}
