import { type KeyboardEvent, useRef } from 'react'
import { isFoldable } from '@/bpt/layout/folding'
import { nextCard } from '@/bpt/layout/walk'
import { text } from '@/i18n/i18n'
import { useShortcuts } from '@/ui/keys'
import { announce } from '@/ui/LiveRegion'
import { STEP } from './canvas/ZoomBar'
import type { DiagramProps } from './Diagram'
import type { Scene } from './scene'
import { activityIn, spokenWords } from './spoken'
import { openedBy } from './step/stepFocus'
import type { useNavigation } from './useNavigation'

type Keys = {
  scene: Scene
  folded: ReadonlySet<string>
  navigation: ReturnType<typeof useNavigation>
  onSelect: DiagramProps['onSelect']
  isOn: boolean
}
const directions: Record<string, Parameters<typeof nextCard>[2]> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** What a press on a card and the keys of the diagram do. */
export function useDiagramKeys({ scene, folded, navigation, onSelect, isOn }: Keys) {
  const canvas = useRef<HTMLElement>(undefined)
  const { picture, places, marks, template } = scene
  const { cursor } = navigation
  const currentActivity = activityIn(cursor, scene)

  const open = (activity: string, from: HTMLElement | undefined) => {
    openedBy(from, from !== undefined)
    onSelect(activity)
  }
  const toggle = (activity: string) => navigation.fold(activity, !folded.has(activity))
  const press = (id: string, from?: HTMLElement) => {
    const box = places.byId(id)
    if (!box) return
    if (box.kind === 'goto' && box.state !== undefined) {
      navigation.goTo(box.state)
      return
    }
    navigation.moveTo(id)
    const activity = activityIn(id, scene)
    if (activity !== undefined) open(activity, from)
  }
  const moveTo = (id: string | undefined) => {
    if (id === undefined) return
    navigation.moveTo(id)
    announce(spokenWords(id, scene))
  }
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    canvas.current = event.currentTarget
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = Object.hasOwn(directions, event.key) ? directions[event.key] : undefined
    if (direction) moveTo(cursor === undefined ? undefined : (nextCard(picture, cursor, direction) ?? cursor))
    else if (event.key === 'Home') moveTo(picture.cards[0]?.id)
    else if (event.key === 'End') moveTo(picture.cards.at(-1)?.id)
    else if (event.key === 'Enter' && cursor !== undefined) press(cursor, event.currentTarget)
    else if (event.key === ' ') toggleCurrent()
    else if (event.key === 'N') stepChange(-1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const toggleCurrent = () => {
    const activity = currentActivity === undefined ? undefined : template.activities.get(currentActivity)
    if (!activity || !(folded.has(activity.id) || isFoldable(activity))) return
    toggle(activity.id)
    announce(text(folded.has(activity.id) ? 'bpt.unfolded.now' : 'bpt.folded.now'))
  }
  const stepChange = (by: 1 | -1) => {
    const changed = [...template.activities.keys()].filter((id) => marks.has(id))
    const at = currentActivity === undefined ? -1 : changed.indexOf(currentActivity)
    const next = changed[at < 0 && by < 0 ? changed.length - 1 : (at + by + changed.length) % changed.length]
    if (next === undefined) return
    navigation.goTo(next)
    announce(spokenWords(next, scene))
  }
  useShortcuts(
    isOn
      ? {
          '+': () => navigation.zoom(STEP),
          '=': () => navigation.zoom(STEP),
          '-': () => navigation.zoom(1 / STEP),
          '0': navigation.fit,
          ...(marks.size > 0 && { n: () => stepChange(1) }),
        }
      : {},
  )
  return { onKey, press, toggle, open, stepChange, currentActivity }
}
