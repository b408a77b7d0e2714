import { eventsOf } from '@/bpt/diagram/cards/states'
import { frameWords } from '@/bpt/diagram/cards/words'
import { activityOf } from '@/bpt/diagram/scene'
import type { Frame } from '@/bpt/layout/picture'
import { text } from '@/i18n/i18n'
import { inTwoLines, shortened } from './measure'
import type { Drawn } from './PictureSvg'
import { heightOf, SvgLines } from './SvgLines'
import { SvgMark } from './SvgMark'

/** The frame of a loop, a block, a state; its name is drawn above the lines. */
export function SvgFrame({ frame, part, ...drawn }: Drawn & { frame: Frame; part: 'box' | 'name' }) {
  const { scene, colors } = drawn
  const activity = activityOf(scene, frame.activity)
  if (!activity) return null
  const { x, y, width, height, label } = frame
  const isLoop = frame.kind === 'loop'
  if (part === 'box')
    return (
      <rect
        {...{ x, y, width, height }}
        rx={10}
        fill={isLoop ? colors['note-bg'] : colors.card}
        fillOpacity={isLoop ? 0.45 : 0.6}
        stroke={isLoop ? colors['note-v'] : colors['line-2']}
        strokeDasharray={frame.kind === 'state' ? undefined : '5 4'}
      />
    )
  const mark = scene.marks.get(activity.id)
  const off = activity.isOn ? '' : ` · ${text('bpt.off')}`
  const name = frameWords(activity, scene) + off
  if (frame.kind === 'state') {
    const { words } = shortened(name, label.width - 110, 14, 600)
    const { events, isFinal } = eventsOf(activity)
    return (
      <g transform={`translate(${label.x} ${label.y + label.height / 2})`}>
        <circle cx={16} r={4} fill={drawn.tones.get(activity.id) === 'ok' ? colors['ok-v'] : colors.edge} />
        <text x={28} y={5} fontSize={14} fontWeight={600} fill={colors.text}>
          {words}
        </text>
        <text x={label.width - 12} y={4} fontSize={12} textAnchor="end" fill={colors['text-2']}>
          {isFinal ? text('bpt.final') : text('bpt.events', { n: events })}
        </text>
        {mark && <SvgMark mark={mark} x={0} y={0} colors={colors} />}
      </g>
    )
  }
  const { lines, width: wide } = inTwoLines(name, label.width - 28, 12)
  const [half, high] = [wide / 2 + 14, heightOf(lines, 22)]
  return (
    <g transform={`translate(${label.x + label.width / 2} ${label.y + label.height / 2})`}>
      <rect
        x={-half}
        y={-high / 2}
        width={2 * half}
        height={high}
        rx={Math.min(14, high / 2)}
        fill={colors.card}
        stroke={isLoop ? colors['note-v'] : colors['line-2']}
      />
      <SvgLines lines={lines} size={12} ink={isLoop ? colors['note-t'] : colors['text-2']} />
      {mark && <SvgMark mark={mark} x={-half} y={-high / 2} colors={colors} />}
    </g>
  )
}
