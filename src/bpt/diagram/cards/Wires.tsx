import { memo } from 'react'
import type { Picture, Wire } from '@/bpt/layout/picture'
import { arrowHead, pathOf } from './paths'

type WiresProps = { picture: Picture; wires: readonly Wire[]; hasArrows: boolean }
const kinds = ['flow', 'back', 'tool'] as const

/** All lines in one drawing; those of a kind are one path. */
export const Wires = memo(function Wires({ picture: { width, height }, wires, hasArrows }: WiresProps) {
  return (
    <svg className="wires" width={width} height={height} aria-hidden="true">
      {kinds.map((kind) => (
        <path
          key={kind}
          className={kind}
          d={wires
            .filter((wire) => wire.kind === kind)
            .map(pathOf)
            .join('')}
        />
      ))}
      {kinds.map(
        (kind) =>
          (kind === 'back' || hasArrows) && (
            <path
              key={kind}
              className={`${kind} arrows`}
              d={wires
                .filter((wire) => wire.kind === kind)
                .map(arrowHead)
                .join('')}
            />
          ),
      )}
    </svg>
  )
})
