import { type KeyboardEvent, type MouseEvent, useCallback, useLayoutEffect, useRef } from 'react'
import { Layer } from '@/bpt/diagram/cards/Layer'
import { startOf } from '@/bpt/diagram/cards/places'
import type { StateTone } from '@/bpt/diagram/cards/states'
import type { Scene } from '@/bpt/diagram/scene'
import { text } from '@/i18n/i18n'
import { listenToGestures } from './gestures'
import { detailOf, opened, type Room, showing } from './view'
import type { Viewport } from './viewport'

export type CanvasProps = {
  scene: Scene
  viewport: Viewport
  tones: ReadonlyMap<string, StateTone>
  selected: string | undefined
  current: string | undefined
  isSmall: boolean
  /** an activity that it opens at, rather than at the start */
  opensAt: string | undefined
  onPress(card: string): void
  onFold(activity: string): void
  onKey(event: KeyboardEvent<HTMLElement>): void
}

/**
 * The picture in its window. It is one stop of the Tab key, and what its keys lead to is read out: to a screen reader the cards themselves
 * are nothing, since the outline tells the same in order.
 */
export function Canvas({ scene, viewport, tones, selected, current, isSmall, opensAt, ...on }: CanvasProps) {
  const layer = useRef<HTMLDivElement>(null)
  const now = useRef({ scene, selected, opensAt })
  // Read when the window changes, which is no rendering.
  useLayoutEffect(() => {
    now.current = { scene, selected, opensAt }
  })
  const attach = useCallback(
    (canvas: HTMLDivElement) => {
      // Beside another tab it is taken off the page and comes back as it was.
      let isOpen = viewport.window().width > 0
      const open = () => {
        const { scene, opensAt } = now.current
        const { picture, places } = scene
        const at = opensAt === undefined ? undefined : places.of(opensAt)
        const room = roomOf(canvas, scene, isSmall)
        viewport.measure(room, picture)
        viewport.show(opened(picture, at ?? startOf(picture), room, isSmall ? { readable: 0.6, scale: 0.8 } : {}))
      }
      const resize = () => {
        if (canvas.clientWidth === 0) return
        if (!isOpen) open()
        else keepInSight(canvas, viewport, now.current, isSmall)
        isOpen = true
      }
      const draw = () => layer.current && drawView(canvas, layer.current, viewport)
      const stopDrawing = viewport.subscribe(draw)
      const stopGestures = listenToGestures(canvas, viewport, isSmall)
      const watcher = new ResizeObserver(resize)
      watcher.observe(canvas)
      resize()
      draw()
      return () => {
        watcher.disconnect()
        stopGestures()
        stopDrawing()
      }
    },
    [viewport, isSmall],
  )
  const press = ({ target }: MouseEvent) => {
    if (!(target instanceof Element)) return
    const fold = target.closest<HTMLElement>('[data-fold]')?.dataset.fold
    const card = target.closest<HTMLElement>('[data-card]')?.dataset.card
    if (fold !== undefined) on.onFold(fold)
    else if (card !== undefined) on.onPress(card)
  }
  const drawn = (
    <div ref={layer} className="layer" aria-hidden="true">
      <Layer scene={scene} viewport={viewport} tones={tones} selected={selected} current={current} />
    </div>
  )
  if (isSmall)
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the same is a click away in the whole template
      <div ref={attach} className="canvas" role="img" aria-label={text('bpt.diagram')} onClick={press}>
        {drawn}
      </div>
    )
  return (
    <div
      ref={attach}
      className="canvas"
      role="application"
      aria-label={text('bpt.diagram')}
      aria-description={text('bpt.diagram.keys')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application has keys of its own
      tabIndex={0}
      onClick={press}
      onKeyDown={on.onKey}
    >
      {drawn}
    </div>
  )
}

const NARROW = 860 // px: the start would come below the tools

/** Its size, and what the tools above it cover. */
function roomOf(canvas: HTMLElement, { template, marks }: Scene, isSmall: boolean): Room {
  const size = { width: canvas.clientWidth, height: canvas.clientHeight }
  const tools = canvas.parentElement?.querySelector('.diagram-tools')
  const isUnderTools = template.kind !== 'sequence' || marks.size > 0 || size.width < NARROW
  if (isSmall || !tools || !isUnderTools) return { ...size, top: 0 }
  return { ...size, top: Math.max(0, tools.getBoundingClientRect().bottom - canvas.getBoundingClientRect().top) }
}

/** What is in the middle stays there when something opens beside the picture, and the step that is selected stays in sight. */
function keepInSight(
  canvas: HTMLElement,
  viewport: Viewport,
  { scene, selected }: Pick<CanvasProps, 'scene' | 'selected'>,
  isSmall: boolean,
) {
  const before = viewport.window()
  const room = roomOf(canvas, scene, isSmall)
  if (room.width === before.width && room.height === before.height) return
  const view = viewport.view()
  viewport.measure(room)
  const down = (room.top ?? 0) - (before.top ?? 0)
  viewport.show({ ...view, x: view.x + (room.width - before.width) / 2, y: view.y + down })
  const box = selected === undefined ? undefined : scene.places.of(selected)
  if (box) viewport.show(showing(viewport.view(), box, room))
}

function drawView(canvas: HTMLElement, layer: HTMLElement, viewport: Viewport): void {
  const { x, y, scale } = viewport.view()
  layer.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
  canvas.style.backgroundPosition = `${x}px ${y}px`
  canvas.style.backgroundSize = `${dots(scale)}px ${dots(scale)}px`
  const detail = detailOf(scale)
  if (canvas.dataset.detail !== detail) canvas.dataset.detail = detail
}

// As dense at any zoom: a field of dots that grows together would become a grey wall.
const dots = (scale: number) => 16 * scale * 2 ** Math.max(0, Math.ceil(Math.log2(0.75 / scale)))
