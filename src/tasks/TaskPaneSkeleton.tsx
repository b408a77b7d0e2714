import { Skeleton } from '@/ui/Skeleton'

/** The open task's own shape while it is on its way. */
export const TaskPaneSkeleton = () => (
  <>
    <div className="head stack" aria-hidden="true">
      <Skeleton width={180} height={20} radius={10} />
      <Skeleton width="60%" height={22} />
      <Skeleton width="75%" height={16} />
      <Skeleton width="45%" />
    </div>
    <div className="body stack" aria-hidden="true">
      <Skeleton width="84%" />
      <Skeleton width="70%" />
      <Skeleton height={34} />
      <Skeleton height={34} />
    </div>
    <div className="foot row" aria-hidden="true">
      <Skeleton width={130} height={34} />
      <Skeleton width={130} height={34} />
    </div>
  </>
)
