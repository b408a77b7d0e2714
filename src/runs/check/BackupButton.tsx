import { Download } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { text } from '@/i18n/i18n'
import type { RunAction } from '@/runs/action'
import type { Target } from '@/runs/run'
import { Button } from '@/ui/Button'
import { download } from '@/ui/download'

type Props = { backup: NonNullable<RunAction['backup']>; targets: readonly Target[]; name: string }
type State = { kind: 'idle' | 'done' | 'failed' } | { kind: 'reading'; loaded: number; total: number }

/** All there is to know of what will be erased, as a file. */
export function BackupButton({ backup, targets, name }: Props) {
  const [state, setState] = useState<State>({ kind: 'idle' })
  const reading = useRef<AbortController>(undefined)
  // Reading what nobody waits for any more would only cost the portal time.
  useEffect(() => () => reading.current?.abort(), [])
  const save = async () => {
    const own = new AbortController()
    reading.current = own
    setState({ kind: 'reading', loaded: 0, total: targets.length })
    const watch = {
      signal: own.signal,
      onProgress: (progress: { loaded: number; total: number }) => setState({ kind: 'reading', ...progress }),
    }
    try {
      const content = await backup(targets, watch)
      if (own.signal.aborted) return
      download(`${name}.json`, 'application/json', JSON.stringify(content, null, 2))
      setState({ kind: 'done' })
    } catch {
      if (!own.signal.aborted) setState({ kind: 'failed' })
    }
  }
  return (
    <div className="bar">
      <Button small icon={Download} busy={state.kind === 'reading'} onClick={() => void save()}>
        {text('runs.backup')}
      </Button>
      <span className={state.kind === 'failed' ? 's bad-t' : 's t2'} role="status">
        {words(state)}
      </span>
    </div>
  )
}

function words(state: State): string {
  if (state.kind === 'idle') return ''
  return state.kind === 'reading' ? text('runs.backup.reading', state) : text(`runs.backup.${state.kind}`)
}
