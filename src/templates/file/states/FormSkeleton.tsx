import { Skeleton } from '@/ui/Skeleton'

/** While a form's code comes. */
export const FormSkeleton = () => (
  <div className="body stack" aria-busy="true">
    {[0, 1, 2].map((field) => (
      <Skeleton key={field} height={34} radius={6} />
    ))}
  </div>
)
