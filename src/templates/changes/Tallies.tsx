import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import type { Tally } from './tally'

const parts = [
  { state: 'added', sign: '+', look: 'ok-t', word: 'changes.count.added' },
  { state: 'removed', sign: '−', look: 'bad-t', word: 'changes.count.removed' },
  { state: 'changed', sign: '', look: 'warn-t', word: 'changes.count.changed' },
  { state: 'moved', sign: '', look: 'changes-moved', word: 'changes.count.moved' },
] as const

/** How many of each, in one line. */
export function Tallies({ tally }: { tally: Tally }) {
  return (
    <ul className="changes-tallies" aria-label={text('changes.summary')}>
      {parts
        .filter(({ state }) => tally[state] > 0)
        .map(({ state, sign, look, word }) => (
          <li key={state}>
            <b className={look}>
              {sign}
              {number(tally[state])}
            </b>{' '}
            {text(word)}
          </li>
        ))}
      <li className="t3">
        {number(tally.same)} {text('changes.count.same')}
      </li>
    </ul>
  )
}
