import { memo } from 'react'
import { useSeen } from '@/bpt/diagram/canvas/useView'
import type { Viewport } from '@/bpt/diagram/canvas/viewport'
import { activityOf, type Scene } from '@/bpt/diagram/scene'
import { isFoldable } from '@/bpt/layout/folding'
import type { Card, Frame } from '@/bpt/layout/picture'
import { FrameBox } from './FrameBox'
import { PillCard } from './PillCard'
import { StepCard } from './StepCard'
import type { StateTone } from './states'
import { Wires } from './Wires'
import { frameWords, pillWords, stepWords, warningOf } from './words'

type LayerProps = {
  scene: Scene
  viewport: Viewport
  tones: ReadonlyMap<string, StateTone>
  selected: string | undefined
  /** the card or frame at which the keyboard is */
  current: string | undefined
}

/** All that moves and grows with the view: frames, then lines, then cards. */
export const Layer = memo(function Layer({ scene, viewport, tones, selected, current }: LayerProps) {
  const { cards, frames, wires } = useSeen(viewport, scene.picture)
  const of = (box: Card | Frame, id: string) => ({
    mark: scene.marks.get(id),
    isSelected: id === selected,
    isCurrent: box.id === current,
    isHit: scene.hits.has(id),
  })
  const drawFrame = (frame: Frame) => {
    const activity = activityOf(scene, frame.activity)
    if (!activity) return null
    const { activity: id } = frame
    return (
      <FrameBox
        key={frame.id}
        frame={frame}
        activity={activity}
        words={frameWords(activity, scene)}
        tone={tones.get(id)}
        {...of(frame, id)}
      />
    )
  }
  const drawCard = (card: Card) => {
    const id = 'activity' in card ? (card.kind === 'label' && card.event ? card.event : card.activity) : ''
    const activity = activityOf(scene, id)
    if (card.kind !== 'step')
      return (
        <PillCard
          key={card.id}
          card={card}
          words={pillWords(card, scene)}
          tone={card.kind === 'goto' && card.state ? tones.get(card.state) : undefined}
          warning={warningOf(id, scene)}
          isOff={activity?.isOn === false}
          {...of(card, id)}
        />
      )
    if (!activity) return null
    return (
      <StepCard
        key={card.id}
        card={card}
        activity={activity}
        subtitle={stepWords(activity, scene)}
        warning={warningOf(id, scene)}
        isLit={scene.lit.has(activity.name)}
        canFold={isFoldable(activity)}
        {...of(card, id)}
      />
    )
  }
  return (
    <>
      {frames.map(drawFrame)}
      <Wires picture={scene.picture} wires={wires} hasArrows={scene.template.kind === 'graph'} />
      {cards.map(drawCard)}
    </>
  )
})
