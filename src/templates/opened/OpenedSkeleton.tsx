import { Skeleton } from '@/ui/Skeleton'

/** The page's own shape while the template is on its way. */
export const OpenedSkeleton = () => (
  <div className="template-page" aria-busy="true">
    <div className="template-head">
      <div className="bar templates-head">
        <Skeleton width={320} height={20} />
      </div>
      <Skeleton width="60%" height={14} />
    </div>
    <div />
    <section className="card body">
      <Skeleton width="40%" height={16} />
    </section>
  </div>
)
