import { arrowHead, pathOf } from '@/bpt/diagram/cards/paths'
import type { StateTone } from '@/bpt/diagram/cards/states'
import type { Scene } from '@/bpt/diagram/scene'
import type { Colors } from './colors'
import { FONT, printable } from './measure'
import { SvgFrame } from './SvgFrame'
import { SvgPill } from './SvgPill'
import { SvgStep } from './SvgStep'

export type Drawn = { scene: Scene; tones: ReadonlyMap<string, StateTone>; colors: Colors }

/** The whole picture as one SVG that needs nothing else: no style sheet, no font, no other file. */
export function PictureSvg({ title, ...drawn }: Drawn & { title: string }) {
  const { scene, colors } = drawn
  const { width, height, cards, frames, wires } = scene.picture
  const ofKind = (kind: string) => wires.filter((wire) => wire.kind === kind)
  const arrows = [...ofKind('back'), ...(scene.template.kind === 'graph' ? ofKind('flow') : [])]
  const size = { width: Math.max(1, width), height: Math.max(1, height) }
  const line = { fill: 'none', stroke: colors.edge, strokeWidth: 1.5, strokeLinejoin: 'round' as const }
  return (
    <svg xmlns="http://www.w3.org/2000/svg" {...size} viewBox={`0 0 ${size.width} ${size.height}`} fontFamily={FONT}>
      <title>{printable(title)}</title>
      <rect {...size} fill={colors.sunk} />
      {frames.map((frame) => (
        <SvgFrame key={frame.id} frame={frame} part="box" {...drawn} />
      ))}
      <path d={ofKind('flow').map(pathOf).join('')} {...line} />
      <path d={ofKind('back').map(pathOf).join('')} {...line} stroke={colors['note-v']} />
      <path d={ofKind('tool').map(pathOf).join('')} {...line} strokeDasharray="4 4" />
      <path d={arrows.map(arrowHead).join('')} fill={colors.edge} />
      {frames.map((frame) => (
        <SvgFrame key={frame.id} frame={frame} part="name" {...drawn} />
      ))}
      {cards.map((card) =>
        card.kind === 'step' ? (
          <SvgStep key={card.id} card={card} {...drawn} />
        ) : (
          <SvgPill key={card.id} card={card} {...drawn} />
        ),
      )}
    </svg>
  )
}
