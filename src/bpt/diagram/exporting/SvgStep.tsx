import { iconOf } from '@/bpt/diagram/cards/icons'
import { stepWords } from '@/bpt/diagram/cards/words'
import { activityOf } from '@/bpt/diagram/scene'
import type { Card } from '@/bpt/layout/picture'
import { type Look, lookOf } from '@/bpt/model/kinds'
import { titleOf } from '@/bpt/words/stepWords'
import { text } from '@/i18n/i18n'
import type { Colors } from './colors'
import { shortened } from './measure'
import type { Drawn } from './PictureSvg'
import { SvgMark } from './SvgMark'
import { SvgTag } from './SvgTag'

const tiles: Record<Look, (colors: Colors) => [back: string, icon: string]> = {
  asks: (colors) => [colors['info-bg'], colors['info-t']],
  branches: (colors) => [colors['warn-bg'], colors['warn-t']],
  waits: (colors) => [colors['note-bg'], colors['note-t']],
  does: (colors) => [colors.page, colors['text-2']],
}

/** A step of an exported picture. */
export function SvgStep({ card, ...drawn }: Drawn & { card: Extract<Card, { kind: 'step' }> }) {
  const { scene, colors } = drawn
  const activity = activityOf(scene, card.activity)
  if (!activity) return null
  const [back, ink] = tiles[activity.isOn ? lookOf(activity) : 'does'](colors)
  const Icon = iconOf(activity.type)
  const mark = scene.marks.get(activity.id)
  const isLit = scene.lit.has(activity.name)
  const middle = card.height / 2
  const room = card.width - 54
  const off = activity.isOn ? '' : `${text('bpt.off')} · `
  const edge = mark ? markColor(mark.state, colors) : isLit ? colors['note-v'] : colors['line-2']
  return (
    <g transform={`translate(${card.x} ${card.y})`}>
      <rect
        width={card.width}
        height={card.height}
        rx={8}
        fill={activity.isOn ? colors.card : colors.sunk}
        stroke={edge}
        strokeWidth={mark || isLit ? 2 : 1}
        strokeDasharray={mark?.state === 'removed' || !activity.isOn ? '5 4' : undefined}
      />
      <rect x={8} y={middle - 14} width={28} height={28} rx={6} fill={back} />
      <Icon x={13} y={middle - 9} size={18} color={ink} />
      <text x={44} y={middle - 3} fontSize={13} fontWeight={500} fill={activity.isOn ? colors.text : colors['text-3']}>
        {shortened(titleOf(activity), room, 13, 500).words}
      </text>
      <text x={44} y={middle + 14} fontSize={12} fill={colors['text-3']}>
        {shortened(off + stepWords(activity, scene), room, 12).words}
      </text>
      {card.hidden > 0 && (
        <SvgTag x={card.width / 2} y={card.height} words={text('bpt.folded', { n: card.hidden })} colors={colors} />
      )}
      {isLit && <SvgTag x={card.width - 28} y={0} words={text('bpt.waits')} colors={colors} />}
      {mark && <SvgMark mark={mark} x={0} y={0} colors={colors} />}
    </g>
  )
}

export function markColor(state: 'added' | 'removed' | 'changed' | 'moved', colors: Colors): string {
  return { added: colors['ok-v'], removed: colors['bad-v'], changed: colors['warn-v'], moved: colors['info-v'] }[state]
}
