import { CircleAlert, Play } from 'lucide-react'
import { memo } from 'react'
import { MarkSign } from '@/bpt/diagram/marks/MarkSign'
import type { Mark } from '@/bpt/diagram/marks/marks'
import type { Card } from '@/bpt/layout/picture'
import { text } from '@/i18n/i18n'
import { at } from './place'
import type { StateTone } from './states'

type PillCardProps = {
  card: Exclude<Card, { kind: 'step' }>
  words: string
  tone?: StateTone | undefined
  mark?: Mark | undefined
  warning?: string | undefined
  isOff?: boolean
  isSelected?: boolean
  isCurrent?: boolean
  isHit?: boolean
}

/** A pill: where it starts and ends, the words on a wire, the way to another state. */
export const PillCard = memo(function PillCard({ card, words, tone, mark, warning, ...is }: PillCardProps) {
  const hidden = card.kind === 'label' ? card.hidden : 0
  if (card.kind === 'label' && !words && !mark && hidden === 0) return <span className="through" style={at(card)} />
  const classes = [
    'pill',
    card.kind,
    is.isOff && 'off',
    is.isSelected && 'selected',
    is.isCurrent && 'current',
    is.isHit && 'hit',
    mark?.state,
  ]
  return (
    <div className="pill-place" style={at(card)}>
      <span className={classes.filter(Boolean).join(' ')} data-card={card.id} title={words}>
        {card.kind === 'start' && <Play size={13} />}
        {card.kind === 'goto' && <span className={`dot ${tone ?? 'bad'}`} />}
        <span className="cut">{words}</span>
        {warning && (
          <span className="node-warning" title={warning}>
            <CircleAlert size={13} />
          </span>
        )}
        {mark && <MarkSign mark={mark} />}
        {'activity' in card && hidden > 0 && (
          <span className="fold" data-fold={card.activity}>
            {text('bpt.folded', { n: hidden })}
          </span>
        )}
      </span>
    </div>
  )
})
