import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { Skeleton } from '@/ui/Skeleton'
import { focusIfLost } from './focusIfLost'

type Props = {
  phase: 'collecting' | 'checking'
  progress: { loaded: number; total: number } | undefined
  onCancel(): void
}

/** Rows are being read, nothing is written: how far it is, and where they will stand. */
export function RunLoading({ phase, progress, onCancel }: Props) {
  const { loaded, total } = progress ?? { loaded: 0, total: 0 }
  const words = text(phase === 'collecting' ? 'runs.collecting' : 'runs.checking')
  return (
    <div className="run-check" aria-busy="true">
      <section className="card run-summary stack">
        <div className="bar">
          <p className="grow" role="status">
            {words}
          </p>
          <Button ref={focusIfLost} onClick={onCancel}>
            {text('runs.cancel')}
          </Button>
        </div>
        <div
          className="run-meter"
          role="progressbar"
          aria-label={words}
          aria-valuemin={0}
          aria-valuemax={total || undefined}
          aria-valuenow={total > 0 ? Math.min(loaded, total) : undefined}
        >
          <i className="reading" style={{ width: `${total > 0 ? Math.min(100, (loaded / total) * 100) : 0}%` }} />
        </div>
        <p className="s t2 bar">
          <span className="grow">{total > 0 ? text('runs.loaded', { loaded: Math.min(loaded, total), total }) : ''}</span>
          <span>{text('runs.nothingYet')}</span>
        </p>
      </section>
      <section className="card run-rows">
        <RowsSkeleton />
      </section>
      <aside className="card run-aside body stack wide">
        <Skeleton width={140} height={16} />
        <Skeleton height={34} />
        <Skeleton height={58} />
      </aside>
      <div className="card foot run-foot wide" aria-hidden="true">
        <Skeleton width={90} height={34} radius="var(--r-button)" />
      </div>
    </div>
  )
}

/** Rows as they will stand, without their values. */
export function RowsSkeleton() {
  return (
    <div className="run-skeleton">
      {[60, 42, 70, 55, 48, 64, 52, 58].map((width) => (
        <div key={width} className="run-target">
          <Skeleton width={28} height={28} radius="var(--r-field)" />
          <span className="grow stack">
            <Skeleton width={`${width}%`} />
            <Skeleton width={`${width / 2}%`} height={10} />
          </span>
        </div>
      ))}
    </div>
  )
}
