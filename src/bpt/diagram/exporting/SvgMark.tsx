import { signOf } from '@/bpt/diagram/marks/MarkSign'
import type { Mark } from '@/bpt/diagram/marks/marks'
import type { Colors } from './colors'

const inks = { added: 'ok', removed: 'bad', changed: 'warn', moved: 'info' } as const

/** The sign of a difference, in the corner of what differs. */
export function SvgMark({ mark: { state }, x, y, colors }: { mark: Mark; x: number; y: number; colors: Colors }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r={9} fill={colors[`${inks[state]}-bg`]} stroke={colors[`${inks[state]}-v`]} />
      <text y={4.5} fontSize={13} fontWeight={600} textAnchor="middle" fill={colors[`${inks[state]}-t`]}>
        {signOf(state)}
      </text>
    </g>
  )
}
