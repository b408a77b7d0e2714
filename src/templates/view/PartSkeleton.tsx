import { Skeleton } from '@/ui/Skeleton'

/** Where the picture will be: a few cards in a line. */
export const DiagramSkeleton = () => (
  <div className="template-diagram-wait" aria-busy="true">
    {[0, 1, 2, 3].map((card) => (
      <Skeleton key={card} width={212} height={46} radius={8} />
    ))}
  </div>
)

/** Where lines of text will be. */
export const LinesSkeleton = () => (
  <div className="body stack" aria-busy="true">
    <Skeleton width="60%" height={18} />
    <Skeleton />
    <Skeleton />
    <Skeleton width="40%" />
  </div>
)
