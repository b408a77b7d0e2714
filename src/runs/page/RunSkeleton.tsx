import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { RunHead } from './RunHead'
import { RowsSkeleton } from './RunLoading'

/** The page before the run and the code of its action are there. */
export const RunSkeleton = () => (
  <div className="run-page" aria-busy="true">
    <RunHead back={paths.runs} title={text('app.nav.runs')} />
    <section className="card">
      <RowsSkeleton />
    </section>
  </div>
)
