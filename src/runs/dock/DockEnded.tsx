import { X } from 'lucide-react'
import { useEffect } from 'react'
import { text } from '@/i18n/i18n'
import type { Run } from '@/runs/run'
import { IconButton } from '@/ui/Button'
import { announce } from '@/ui/LiveRegion'
import { Notice } from '@/ui/Notice'
import { showToast } from '@/ui/Toast'
import { type Ending, endingOf } from './ending'

type Props = { run: Run; isOpen: boolean; onShow(): void; onAgain(): void; onDismiss(): void }

/** What came of a run: told in passing where all went well, else it stays until somebody has seen it. */
export function DockEnded(props: Props) {
  const { run, isOpen, onShow, onDismiss } = props
  const ending = endingOf(run)
  const isCalm = ending.kind === 'fine' || isOpen
  // It is over: told once, and where nothing needs a person it takes itself away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!isCalm) return
    announce(ending.words)
    if (!isOpen)
      showToast(
        run.single ? { text: ending.words } : { text: ending.words, action: { label: text('runs.dock.show'), run: onShow } },
      )
    onDismiss()
  }, [])
  if (isCalm) return null
  return (
    <div className="run-dock-notice">
      <Notice tone={ending.kind === 'unsure' ? 'warn' : 'bad'} announced action={nextStep(run, ending, props)}>
        {ending.words}
      </Notice>
      <IconButton small icon={X} label={text('runs.close')} onClick={onDismiss} />
    </div>
  )
}

// What nobody can tell is not tried again from here.
function nextStep(run: Run, { kind }: Ending, { onShow, onAgain }: Props) {
  if (!run.single) return { label: text('runs.dock.show'), run: onShow }
  return kind === 'unsure' ? undefined : { label: text('runs.tryAgain'), run: onAgain }
}
