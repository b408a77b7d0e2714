import { pillWords } from '@/bpt/diagram/cards/words'
import { activityOf } from '@/bpt/diagram/scene'
import type { Card } from '@/bpt/layout/picture'
import { text } from '@/i18n/i18n'
import { inTwoLines, shortened } from './measure'
import type { Drawn } from './PictureSvg'
import { heightOf, SvgLines } from './SvgLines'
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
  const weight = isEnd ? 500 : 400
  const room = isEnd ? 2 * Math.min(x, scene.picture.width - x) - 28 : card.width - 28
  const { lines, width } = card.kind === 'label' ? inTwoLines(all, room, size) : inOneLine(all, room, size, weight)
  const [half, height] = [width / 2 + 14, heightOf(lines, card.height)]
  const [back, ink, edge] = isEnd
    ? [colors['text-2'], colors.card, colors['text-2']]
    : card.kind === 'goto'
      ? [colors['info-bg'], colors['info-t'], colors['info-bg']]
      : [colors.card, colors['text-2'], colors['line-2']]
  const mark = activity && scene.marks.get(activity.id)
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect x={-half} y={-height / 2} width={2 * half} height={height} rx={Math.min(14, height / 2)} fill={back} stroke={edge} />
      <SvgLines lines={lines} size={size} weight={weight} ink={ink} />
      {mark && <SvgMark mark={mark} x={-half} y={-height / 2} colors={colors} />}
    </g>
  )
}

function inOneLine(...of: Parameters<typeof shortened>): ReturnType<typeof inTwoLines> {
  const { words, width } = shortened(...of)
  return { lines: [words], width }
}
