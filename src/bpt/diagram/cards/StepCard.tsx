import { CircleAlert, ListCollapse } from 'lucide-react'
import { memo } from 'react'
import { MarkSign } from '@/bpt/diagram/marks/MarkSign'
import type { Mark } from '@/bpt/diagram/marks/marks'
import type { Card } from '@/bpt/layout/picture'
import { lookOf } from '@/bpt/model/kinds'
import type { Activity } from '@/bpt/template'
import { titleOf } from '@/bpt/words/stepWords'
import { text } from '@/i18n/i18n'
import { iconOf } from './icons'
import { at } from './place'

type StepCardProps = {
  card: Extract<Card, { kind: 'step' }>
  activity: Activity
  subtitle: string
  mark: Mark | undefined
  /** what is worth knowing of it */
  warning: string | undefined
  isLit: boolean
  isHit: boolean
  isSelected: boolean
  /** the keyboard is at it */
  isCurrent: boolean
  canFold: boolean
}

/** A step: its icon, its title, and in the second line what matters most. */
export const StepCard = memo(function StepCard({ card, activity, subtitle, mark, warning, canFold, ...is }: StepCardProps) {
  const Icon = iconOf(activity.type)
  const title = titleOf(activity)
  const classes = [
    'node',
    lookOf(activity),
    !activity.isOn && 'off',
    is.isLit && 'lit',
    is.isHit && 'hit',
    is.isSelected && 'selected',
    is.isCurrent && 'current',
    mark?.state,
  ]
  return (
    <div className={classes.filter(Boolean).join(' ')} style={at(card)} data-card={card.id} title={title}>
      <span className="tile">
        <Icon size={18} />
      </span>
      <span className="node-words">
        <b>{title}</b>
        <small className="cut">
          {!activity.isOn && <i>{text('bpt.off')}</i>}
          {subtitle}
        </small>
      </span>
      {warning && (
        <span className="node-warning" title={warning}>
          <CircleAlert size={15} />
        </span>
      )}
      {mark && <MarkSign mark={mark} />}
      {is.isLit && <span className="node-lit">{text('bpt.waits')}</span>}
      {card.hidden > 0 ? (
        <span className="fold" data-fold={activity.id}>
          {text('bpt.folded', { n: card.hidden })}
        </span>
      ) : (
        canFold && (
          <span className="fold open" data-fold={activity.id} title={text('bpt.fold')}>
            <ListCollapse size={13} />
          </span>
        )
      )}
    </div>
  )
})
