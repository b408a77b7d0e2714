import { findingText } from '@/bpt/checks/findingText'
import { activityOf, type Scene } from '@/bpt/diagram/scene'
import type { Card } from '@/bpt/layout/picture'
import { flowOf } from '@/bpt/model/kinds'
import type { Activity } from '@/bpt/template'
import { branchWords, subtitleOf, titleOf } from '@/bpt/words/stepWords'
import { text } from '@/i18n/i18n'

/** The second line of a card. */
export const stepWords = (activity: Activity, { template, names }: Scene): string => subtitleOf(activity, template, names)

/** What stands on the border of a frame. */
export const frameWords = (activity: Activity, { template, names }: Scene): string =>
  (flowOf(activity) === 'loop' && branchWords(activity, template, names)) || titleOf(activity)

/** What a pill says. */
export function pillWords(card: Exclude<Card, { kind: 'step' }>, scene: Scene): string {
  if (!('activity' in card)) {
    if (card.kind === 'end') return text('bpt.end')
    return scene.startsWhen ? text('bpt.start.when', { when: scene.startsWhen }) : text('bpt.start')
  }
  const activity = activityOf(scene, card.activity)
  if (!activity) return ''
  if (card.kind === 'label') return branchWords(activity, scene.template, scene.names)
  const state = card.state === undefined ? undefined : activityOf(scene, card.state)
  return state ? text('bpt.goto', { state: titleOf(state) }) : text('bpt.goto.missing')
}

/** What is worth knowing of an activity, a line each. */
export const warningOf = (id: string, { findings }: Scene): string | undefined =>
  findings
    .get(id)
    ?.filter(({ level }) => level === 'warn')
    .map(findingText)
    .join('\n') || undefined
