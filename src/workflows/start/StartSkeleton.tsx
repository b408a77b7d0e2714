import { Skeleton } from '@/ui/Skeleton'
import { StartHead } from './StartHead'

/** The page's own shape while the templates are read. */
export const StartSkeleton = () => (
  <div className="start" aria-busy="true">
    <StartHead current="template" goTo={() => {}} />
    <div className="start-body" aria-hidden="true">
      <section className="card">
        <div className="stack start-card-head">
          <Skeleton width={340} height={34} radius="var(--r-field)" />
          <Skeleton height={28} radius={14} />
        </div>
        {[44, 58, 36, 62, 50, 40, 54].map((width) => (
          <div key={width} className="start-row">
            <Skeleton width={28} height={28} radius="var(--r-field)" />
            <span className="grow stack">
              <Skeleton width={`${width}%`} height={14} />
              <Skeleton width={`${width / 2}%`} height={10} />
            </span>
          </div>
        ))}
      </section>
      <aside className="card start-so-far">
        <Skeleton width={80} height={18} />
        <Skeleton height={40} />
      </aside>
    </div>
  </div>
)
