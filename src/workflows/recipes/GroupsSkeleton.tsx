import { text } from '@/i18n/i18n'
import { Skeleton } from '@/ui/Skeleton'

/** Bars where the groups will be. */
export const GroupsSkeleton = () => (
  <div className="stack" role="status" aria-label={text('recipes.loading')}>
    {[60, 45, 70, 40].map((width) => (
      <div key={width} className="group-line">
        <span className="grow stack">
          <Skeleton width={`${width}%`} height={14} />
          <Skeleton width={`${width / 2}%`} />
        </span>
        <Skeleton width={110} height={34} radius={6} />
      </div>
    ))}
  </div>
)
