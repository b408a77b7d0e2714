import { useLayoutEffect, useRef, useState } from 'react'
import type { Card, Frame } from '@/bpt/layout/picture'
import { fitted, readable, showing, zoomed } from './canvas/view'
import type { Viewport } from './canvas/viewport'
import { startOf } from './cards/places'
import type { Scene } from './scene'
import type { useFolding } from './useFolding'

type Target = { activity: string }

/** Ways to move in a picture: to a step wherever it is hidden, to all of it, nearer and further. */
export function useNavigation(
  viewport: Viewport,
  scene: Scene,
  folding: ReturnType<typeof useFolding>,
  selected: string | undefined,
  /** the properties of what is selected lie over the lower part of the page */
  isCovered: boolean,
) {
  const [current, setCurrent] = useState<string>()
  const [target, setTarget] = useState<Target>()
  const [shown, setShown] = useState<string>()
  const anchor = useRef<{ activity: string; x: number; y: number }>(undefined)
  const { picture, places } = scene

  const goTo = (activity: string) => {
    folding.reveal(activity)
    setTarget({ activity })
    setCurrent(undefined)
  }
  // What is selected elsewhere (the outline, a list of changes, the address) comes into sight.
  if (selected !== shown) {
    setShown(selected)
    if (selected !== undefined) goTo(selected)
  }
  const at = target && places.of(target.activity)
  const cursor = current !== undefined && places.byId(current) ? current : (at?.id ?? startOf(picture)?.id)

  // The view is kept outside of React: what is to be seen is moved into it when it has its place.
  useLayoutEffect(() => {
    const known = anchor.current
    anchor.current = undefined
    const now = known && places.of(known.activity)
    const view = viewport.view()
    viewport.measure(viewport.window(), picture)
    if (!known || !now) return
    // What was folded or unfolded stays under the pointer.
    const [across, down] = [known.x - now.x, known.y - now.y]
    viewport.show({ ...view, x: view.x + across * view.scale, y: view.y + down * view.scale })
  }, [viewport, picture, places])

  const placesNow = useRef(places)
  // Read by the jump below in the same commit; a jump must not be made again when only the places change.
  useLayoutEffect(() => {
    placesNow.current = places
  })
  // The same as above, after a jump.
  useLayoutEffect(() => {
    const box = target && placesNow.current.of(target.activity)
    const window = viewport.window()
    if (!box || window.width === 0) return
    const free = isCovered ? { ...window, height: UNCOVERED * window.height } : window
    viewport.glide(readable(viewport.view(), nameOf(box), free))
  }, [viewport, target, isCovered])

  return {
    /** the card or frame at which the keyboard is */
    cursor,
    goTo,
    /** a card or frame */
    moveTo(id: string) {
      setCurrent(id)
      const box = places.byId(id)
      if (box) viewport.glide(showing(viewport.view(), nameOf(box), viewport.window()))
    },
    fold(activity: string, isFolded: boolean) {
      const box = places.of(activity)
      if (box) anchor.current = { activity, x: box.x, y: box.y }
      folding.fold(activity, isFolded)
    },
    fit: () => viewport.glide(fitted(picture, viewport.window())),
    zoom(factor: number) {
      const { width, height } = viewport.window()
      const from = viewport.aim()
      viewport.glide(zoomed(from, from.scale * factor, { x: width / 2, y: height / 2 }))
    },
  }
}

const UNCOVERED = 0.3

// Of a frame its name: the rest may be larger than the window.
const nameOf = (box: Card | Frame) => ('label' in box ? box.label : box)
