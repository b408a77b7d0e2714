import type { Changes } from '@/bpt/diff/changes'
import type { ToldStep } from '@/bpt/diff/steps/toldSteps'
import type { Activity } from '@/bpt/template'
import { type Glossaries, stepLines, whereWords } from '@/bpt/words/changes/changeLines'
import type { Names } from '@/bpt/words/names'
import { subtitleOf, titleOf } from '@/bpt/words/stepWords'
import { text } from '@/i18n/i18n'
import { ChangeLines } from './ChangeLines'
import { ChangeRow } from './ChangeRow'
import { cutEnd } from './wordRuns'

type Props = {
  step: ToldStep
  changes: Changes
  glossaries: Glossaries
  names: Names
  onShow(step: string): void
}

/** A step that differs, with the way to it. */
export function StepRow({ step: { change, inside }, changes, glossaries, names, onShow }: Props) {
  const activity = change.state === 'removed' ? change.before : change.after
  const title = titleOf(activity)
  return (
    <ChangeRow
      state={change.state}
      title={title}
      action={
        <button
          type="button"
          className="btn link s"
          aria-label={text('changes.showStep', { title })}
          onClick={() => onShow(activity.id)}
        >
          {text('changes.show')}
        </button>
      }
    >
      {change.state === 'added' || change.state === 'removed' ? (
        <p className="s t2">{cameOrWent()}</p>
      ) : (
        <ChangeLines lines={stepLines(change, changes, glossaries)} />
      )}
    </ChangeRow>
  )

  function cameOrWent(): string {
    const isGone = change.state === 'removed'
    const kind = [
      subtitleOf(activity, isGone ? changes.before : changes.after, names),
      whereWords(activity, changes, glossaries, isGone),
    ]
      .filter(Boolean)
      .join(', ')
    return inside.length > 0 ? text('changes.inside', { kind, n: inside.length, titles: titlesOf(inside) }) : kind
  }
}

const titlesOf = (inside: readonly Activity[]): string => cutEnd(inside.map(titleOf).join(', '), 160)
