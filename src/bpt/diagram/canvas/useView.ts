import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { Card, Frame, Picture, Wire } from '@/bpt/layout/picture'
import { type Box, overlap, seen } from './view'
import type { Viewport } from './viewport'

/** The zoom in percent. */
export const usePercent = (viewport: Viewport): number =>
  useSyncExternalStore(viewport.subscribe, () => Math.round(viewport.view().scale * 100))

const MOUNTED_AT_ONCE = 300

/** What is mounted: all of a small picture, of a large one what is in sight and around it. */
export function useSeen(viewport: Viewport, picture: Picture): Pick<Picture, 'cards' | 'frames' | 'wires'> {
  const isLarge = picture.cards.length > MOUNTED_AT_ONCE
  const place = useCallback(() => (isLarge ? Object.values(boxNow(viewport)).join() : ''), [viewport, isLarge])
  const now = useSyncExternalStore(viewport.subscribe, place)
  return useMemo(() => {
    if (!now) return picture
    const [x = 0, y = 0, width = 0, height = 0] = now.split(',').map(Number)
    const box = { x, y, width, height }
    const isSeen = (one: Card | Frame) => overlap(one, box)
    return {
      cards: picture.cards.filter(isSeen),
      frames: picture.frames.filter(isSeen),
      wires: picture.wires.filter((wire) => overlap(around(wire), box)),
    }
  }, [picture, now])
}

function boxNow(viewport: Viewport): Box {
  const { x, y, width, height } = seen(viewport.view(), viewport.window())
  return { x, y, width, height }
}

function around({ points }: Wire): Box {
  const across = points.map(([x]) => x)
  const down = points.map(([, y]) => y)
  const [x, y] = [Math.min(...across), Math.min(...down)]
  return { x, y, width: Math.max(...across) - x + 1, height: Math.max(...down) - y + 1 }
}
