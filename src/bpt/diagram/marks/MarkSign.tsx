import { type TextId, text } from '@/i18n/i18n'
import type { Mark, markStates } from './marks'

type State = (typeof markStates)[number]
const signs: Record<State, string> = { added: '+', removed: '−', changed: '±', moved: '↷' }
const words: Record<State, TextId> = {
  added: 'bpt.mark.added',
  removed: 'bpt.mark.removed',
  changed: 'bpt.mark.changed',
  moved: 'bpt.mark.moved',
}

/** How a step differs, in words. */
export const markWords = ({ state, isMoved }: Mark): string =>
  state === 'changed' && isMoved ? text('bpt.mark.changedAndMoved') : text(words[state])

export const signOf = (state: State): string => signs[state]

/** The sign at what differs: what the colour says, for those who do not see it. */
export function MarkSign({ mark }: { mark: Mark }) {
  return (
    <span className={`mark ${mark.state}`} title={markWords(mark)}>
      {signs[mark.state]}
      {mark.state === 'changed' && mark.isMoved && signs.moved}
    </span>
  )
}
