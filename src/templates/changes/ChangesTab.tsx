import { Equal } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { Changes, DeclaredChange } from '@/bpt/diff/changes'
import { toldSteps } from '@/bpt/diff/steps/toldSteps'
import { glossariesOf } from '@/bpt/words/changes/changeLines'
import type { Names } from '@/bpt/words/names'
import { text } from '@/i18n/i18n'
import { EmptyState } from '@/ui/EmptyState'
import { ChangeSection } from './ChangeSection'
import { type DeclaredKind, DeclaredRow } from './DeclaredRow'
import { StepRow } from './StepRow'
import { Tallies } from './Tallies'
import { tallyOf } from './tally'
import './changes.css'

type Props = {
  changes: Changes
  /** "Compared with …" */
  against: ReactNode
  names: Names
  /** opens the diagram at an activity */
  onShow(step: string): void
}

/** What differs, in words: steps, then parameters, variables, constants and fields. */
export function ChangesTab({ changes, against, names, onShow }: Props) {
  const steps = useMemo(() => toldSteps(changes), [changes])
  const glossaries = useMemo(() => glossariesOf(changes, names), [changes, names])
  const declared = useMemo(() => declaredOf(changes), [changes])
  const row = ({ change, kind }: KnownChange) => (
    <DeclaredRow key={`${kind} ${idOf(change)}`} change={change} kind={kind} glossaries={glossaries} />
  )
  const isSame = steps.length + declared.length + changes.fields.length === 0
  return (
    <div className="changes">
      <div className="changes-head">
        {against}
        {!isSame && <Tallies tally={tallyOf(changes, steps)} />}
      </div>
      {isSame && (
        <EmptyState icon={Equal} title={text('changes.none.title')}>
          <p>{text('changes.none.text')}</p>
        </EmptyState>
      )}
      <ChangeSection title={text('changes.steps')} rows={steps}>
        {(step) => (
          <StepRow
            key={`${step.change.state} ${(step.change.state === 'removed' ? step.change.before : step.change.after).id}`}
            {...{ step, changes, glossaries, names, onShow }}
          />
        )}
      </ChangeSection>
      <ChangeSection title={text('changes.declared')} rows={declared}>
        {row}
      </ChangeSection>
      <ChangeSection title={text('changes.fields')} rows={changes.fields.map((change) => ({ change, kind: 'field' as const }))}>
        {row}
      </ChangeSection>
    </div>
  )
}

type KnownChange = { change: DeclaredChange; kind: DeclaredKind }
const idOf = (change: DeclaredChange) => (change.state === 'removed' ? change.before : change.after).id

const declaredOf = ({ parameters, variables, constants }: Changes): KnownChange[] => [
  ...parameters.map((change) => ({ change, kind: 'parameter' as const })),
  ...variables.map((change) => ({ change, kind: 'variable' as const })),
  ...constants.map((change) => ({ change, kind: 'constant' as const })),
]
