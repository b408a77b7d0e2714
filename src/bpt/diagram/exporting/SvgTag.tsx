import type { Colors } from './colors'
import { shortened } from './measure'

/** A word on the border of a card. */
export function SvgTag({ x, y, words, colors }: { x: number; y: number; words: string; colors: Colors }) {
  const { width, words: shown } = shortened(words, 140, 11, 500)
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect x={-width / 2 - 7} y={-8} width={width + 14} height={16} rx={8} fill={colors['note-bg']} stroke={colors['note-v']} />
      <text y={4} fontSize={11} fontWeight={500} textAnchor="middle" fill={colors['note-t']}>
        {shown}
      </text>
    </g>
  )
}
