import { text } from '@/i18n/i18n'
import { useNarrow } from '@/ui/useNarrow'
import { useSweep } from '@/workflows/sweep/useSweep'
import { AgeHistogram } from './AgeHistogram'
import { Numbers } from './Numbers'
import { SweepState } from './SweepState'
import { TopLists } from './TopLists'
import './overview.css'

/** What all running workflows look like together; everything in it is a filter. It never keeps the list waiting. */
export function OverviewStrip() {
  const isNarrow = useNarrow()
  return (
    <section className="card overview" aria-label={text('workflows.overview')}>
      <Numbers />
      {!isNarrow && <Swept />}
    </section>
  )
}

function Swept() {
  const sweep = useSweep()
  if (!sweep.overview) return <SweepState sweep={sweep} />
  return (
    <>
      <AgeHistogram ages={sweep.overview.ages} sweep={sweep} />
      <TopLists overview={sweep.overview} />
    </>
  )
}
