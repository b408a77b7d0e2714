import { TaskListSkeleton } from '@/tasks/TaskListSkeleton'
import { Skeleton } from '@/ui/Skeleton'

/** The shape of the app while the portal is being asked who looks at it; wordless, since the language is not known yet. */
export const Opening = () => (
  <div className="app" aria-busy="true">
    <div className="nav" aria-hidden="true">
      <Skeleton width={96} height={32} radius={8} />
    </div>
    <div />
    <main className="main">
      <div className="split">
        <section className="card pane">
          <div className="head stack task-list-head" aria-hidden="true">
            <Skeleton width={90} height={28} />
            <Skeleton height={28} />
            <Skeleton height={34} />
          </div>
          <TaskListSkeleton />
        </section>
        <div className="card wide" />
      </div>
    </main>
  </div>
)
