import { flowOf } from '@/bpt/model/kinds'
import { titleOf } from '@/bpt/words/stepWords'
import { typeName } from '@/bpt/words/typeWords'
import { text } from '@/i18n/i18n'
import { pillWords } from './cards/words'
import { markWords } from './marks/MarkSign'
import { activityOf, type Scene } from './scene'

/** The activity that a card or frame stands for, by its id. */
export function activityIn(card: string | undefined, { places }: Scene): string | undefined {
  const box = card === undefined ? undefined : places.byId(card)
  if (!box || !('activity' in box)) return undefined
  return box.kind === 'label' && box.event ? box.event : box.activity
}

/** What is read out of the card, the frame or the activity to which one has moved. */
export function spokenWords(id: string, scene: Scene): string {
  const box = scene.places.byId(id)
  const pill = box && 'label' in box ? '' : box && box.kind !== 'step' ? pillWords(box, scene) : ''
  const activity = activityOf(scene, activityIn(id, scene) ?? id)
  if (!activity) return pill
  const number = scene.numbers.get(activity.id)
  const mark = scene.marks.get(activity.id)
  const title = flowOf(activity) === 'sequence' && pill ? pill : titleOf(activity)
  const kind = activity.type === 'SequenceActivity' ? '' : typeName(activity.type)
  return [
    title,
    pill !== title && pill,
    kind !== title && kind,
    number && text('bpt.step', { place: number, n: scene.numbers.size }),
    mark && markWords(mark),
    scene.lit.has(activity.name) && text('bpt.waits'),
    !activity.isOn && text('bpt.off'),
    box && 'hidden' in box && box.hidden > 0 && text('bpt.folded', { n: box.hidden }),
    scene.findings.has(activity.id) && text('bpt.worthKnowing'),
  ]
    .filter(Boolean)
    .join(', ')
}
