import { problemText } from '@/bpt/file/problemText'
import { text } from '@/i18n/i18n'
import { Notice } from '@/ui/Notice'
import type { Compared } from './useCompared'

/** Why a side cannot be compared; nothing where it can, or where it is still chosen or read. */
export function SideProblem({ side }: { side: Compared }) {
  if (side.state === 'gone') return <Notice tone="warn">{text('templateView.compare.gone', { id: String(side.id) })}</Notice>
  if (side.state === 'forgotten') return <Notice tone="warn">{text('templateView.compare.forgotten')}</Notice>
  if (side.state !== 'unreadable') return null
  const { title, advice } = problemText(side.problem)
  return (
    <Notice tone="bad">
      <b>{side.title}</b>: {title} {advice}
    </Notice>
  )
}
