import { createLazyRoute } from '@tanstack/react-router'
import { ArrowLeftRight, ChevronRight, GitCompareArrows } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { LinesSkeleton } from '@/templates/view/PartSkeleton'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { ComparedView } from './ComparedView'
import './compare.css'
import { useFiles } from './files'
import { SidePicker } from './SidePicker'
import { SideProblem } from './SideProblem'
import { type Compared, useCompared } from './useCompared'
import { useCompareSearch } from './useCompareSearch'

/** Two templates, two files, or one of each: what has changed from the one to the other. */
export function ComparePage() {
  const { search, show } = useCompareSearch()
  const files = useFiles()
  const from = useCompared(search.a, files)
  const to = useCompared(search.b, files)
  const { a, b } = search
  return (
    <div className="compare">
      <header className="row compare-head">
        <a className="t2" href={`#${paths.templates}`}>
          {text('app.nav.templates')}
        </a>
        <ChevronRight size={16} aria-hidden="true" />
        <h1>{text('templateView.compare')}</h1>
      </header>
      <section className="card compare-sides" aria-label={text('templateView.compare.what')}>
        <SidePicker
          label={text('templateView.compare.from')}
          source={a}
          other={b}
          onChange={(next) => show({ ...search, a: next, step: undefined })}
        />
        <Button
          icon={ArrowLeftRight}
          disabledReason={a === undefined && b === undefined ? text('templateView.compare.nothingToSwap') : undefined}
          onClick={() => show({ ...search, a: b, b: a, step: undefined })}
        >
          {text('templateView.compare.swap')}
        </Button>
        <SidePicker
          label={text('templateView.compare.to')}
          source={b}
          other={a}
          onChange={(next) => show({ ...search, b: next, step: undefined })}
        />
      </section>
      <SideProblem side={from} />
      <SideProblem side={to} />
      {a !== undefined && a === b ? (
        <Invitation title={text('templateView.compare.twice')} words={text('templateView.compare.twiceText')} />
      ) : from.state === 'read' && to.state === 'read' ? (
        <ComparedView key={`${a} ${b}`} from={from} to={to} search={search} show={show} />
      ) : (
        <Waiting sides={[from, to]} />
      )}
    </div>
  )
}

function Waiting({ sides }: { sides: readonly Compared[] }) {
  if (sides.some(({ state }) => state === 'none'))
    return <Invitation title={text('templateView.compare.chooseTwo')} words={text('templateView.compare.chooseTwoText')} />
  if (sides.some(({ state }) => state === 'loading') && sides.every(({ state }) => state === 'loading' || state === 'read'))
    return (
      <section className="card">
        <LinesSkeleton />
      </section>
    )
  return <Invitation title={text('templateView.compare.chooseOther')} words={text('templateView.compare.chooseOtherText')} />
}

const Invitation = ({ title, words }: { title: string; words: string }) => (
  <section className="card">
    <EmptyState icon={GitCompareArrows} title={title}>
      <p>{words}</p>
    </EmptyState>
  </section>
)

export const compareLazyRoute = createLazyRoute('/templates/compare')({ component: ComparePage })
