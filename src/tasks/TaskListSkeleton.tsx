import { Skeleton } from '@/ui/Skeleton'
import { TASK_ROW_HEIGHT } from './TaskRow'

/** The list's own shape while the first answer is on its way. */
export const TaskListSkeleton = () => (
  <div className="scroll" aria-hidden="true">
    <div className="entry" style={{ height: 32 }}>
      <Skeleton width={72} />
    </div>
    {[62, 78, 54, 70, 48, 66].map((width) => (
      <div key={width} className="entry" style={{ height: TASK_ROW_HEIGHT }}>
        <Skeleton width={`${width}%`} height={14} />
        <Skeleton width={`${width - 18}%`} />
        <Skeleton width="40%" />
      </div>
    ))}
  </div>
)
