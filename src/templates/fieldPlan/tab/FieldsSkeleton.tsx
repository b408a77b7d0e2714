import { text } from '@/i18n/i18n'
import { Skeleton } from '@/ui/Skeleton'

/** While the portal tells its fields. */
export const FieldsSkeleton = () => (
  <div className="fields-tab" role="status" aria-label={text('upload.fields.reading')}>
    <Skeleton height={38} radius={6} />
    {[0, 1, 2, 3, 4].map((row) => (
      <Skeleton key={row} height={32} />
    ))}
  </div>
)
