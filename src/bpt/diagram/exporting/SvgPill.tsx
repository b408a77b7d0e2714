import { pillWords } from '@/bpt/diagram/cards/words'
import { activityOf } from '@/bpt/diagram/scene'
import type { Card } from '@/bpt/layout/picture'
import { text } from '@/i18n/i18n'
import { shortened } from './measure'
import type { Drawn } from './PictureSvg'
import { SvgMark } from './SvgMark'

/** Start, end, the words on a wire, the way to another state. */
export function SvgPill({ card, ...drawn }: Drawn & { card: Exclude<Card, { kind: 'step' }> }) {
  const { scene, colors } = drawn
  const [x, y] = [card.x + card.width / 2, card.y + card.height / 2]
  const hidden = card.kind === 'label' && card.hidden > 0 ? text('bpt.folded', { n: card.hidden }) : ''
  const activity = 'activity' in card ? activityOf(scene, card.activity) : undefined
  const off = activity && !activity.isOn ? text('bpt.off') : ''
  const all = [pillWords(card, scene), off, hidden].filter(Boolean).join(' · ')
  if (!all) return <path d={`M${x} ${card.y}V${card.y + card.height}`} stroke={colors.edge} strokeWidth={1.5} />
  const isEnd = card.kind === 'start' || card.kind === 'end'
  const size = card.kind === 'label' ? 12 : 13
  const { words, width } = shortened(
    all,
    isEnd ? 2 * Math.min(x, scene.picture.width - x) - 28 : card.width - 28,
    size,
    isEnd ? 500 : 400,
  )
  const half = width / 2 + 14
  const [back, ink, edge] = isEnd
    ? [colors['text-2'], colors.card, colors['text-2']]
    : card.kind === 'goto'
      ? [colors['info-bg'], colors['info-t'], colors['info-bg']]
      : [colors.card, colors['text-2'], colors['line-2']]
  const mark = activity && scene.marks.get(activity.id)
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect x={-half} y={-card.height / 2} width={2 * half} height={card.height} rx={card.height / 2} fill={back} stroke={edge} />
      <text y={size / 3} fontSize={size} fontWeight={isEnd ? 500 : 400} textAnchor="middle" fill={ink}>
        {words}
      </text>
      {mark && <SvgMark mark={mark} x={-half} y={-card.height / 2} colors={colors} />}
    </g>
  )
}
