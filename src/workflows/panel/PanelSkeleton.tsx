import { Skeleton } from '@/ui/Skeleton'

/** The panel's own shape while it is read. */
export const PanelSkeleton = () => (
  <>
    <div className="head stack" aria-hidden="true">
      <Skeleton width={96} height={20} radius={10} />
      <Skeleton width="80%" height={18} />
      <Skeleton width="40%" />
    </div>
    <div className="body stack" aria-hidden="true">
      <Skeleton width="90%" />
      <Skeleton height={96} radius={8} />
      <Skeleton width="60%" />
      <Skeleton width="70%" />
      <Skeleton width="50%" />
    </div>
  </>
)
