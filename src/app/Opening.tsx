import { TaskListSkeleton } from '@/tasks/TaskListSkeleton'
import { Skeleton } from '@/ui/Skeleton'

/** The shape of the app while the portal is being asked who looks at it; wordless, since the language is not known yet. */
export const Opening = () => (
  <div className="app" aria-busy="true">
    <div className="nav" aria-hidden="true">
      <Skeleton width={96} height={32} radius={8} />
    </div>
    <div />
    <main className="main">{isInbox() ? <Inbox /> : <Page />}</main>
  </div>
)

const isInbox = () => /^#?\/?(tasks|\?|$)/.test(location.hash)

const Inbox = () => (
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
)

// Every other page has a line with its name above its cards.
const Page = () => (
  <div className="opening-page" aria-hidden="true">
    <Skeleton width={180} height={34} />
    <section className="card" />
  </div>
)
