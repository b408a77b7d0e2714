import type { CSSProperties } from 'react'
import type { Box } from '@/bpt/diagram/canvas/view'

/** Where a box stands in the layer. */
export const at = ({ x, y, width, height }: Box): CSSProperties => ({ left: x, top: y, width, height })
