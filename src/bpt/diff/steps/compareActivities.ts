import { type Aliases, withoutAliases } from '@/bpt/diff/aliases'
import type { ActivityChange } from '@/bpt/diff/changes'
import type { Activity, Template } from '@/bpt/template'
import { changedProperties } from './changedProperties'
import { movedIn } from './moved'
import { type Pairs, pairsOf } from './pairs'

/** What differs of the activities, in the order in which a person comes upon them; and how many are as they were. */
export function compareActivities(
  before: Template,
  after: Template,
  aliases: Aliases,
): { activities: ActivityChange[]; same: number } {
  const pairs = pairsOf(before, after)
  const moved = movedIn(after, pairs)
  const activities: ActivityChange[] = []
  let same = 0
  for (const activity of after.activities.values()) {
    const old = pairs.beforeOf.get(activity.id)
    const change = old
      ? changeOf(old, activity, { before, after, moved, aliases })
      : addedOf(activity, (id) => !pairs.beforeOf.has(id))
    if (change) activities.push(change)
    else if (old && activity !== after.root && !isWrapper(activity)) same += 1
  }
  return { activities: withRemoved(activities, before, after, pairs), same }
}

type Both = { before: Template; after: Template; moved: ReadonlySet<string>; aliases: Aliases }

function changeOf(old: Activity, activity: Activity, { before, after, moved, aliases }: Both): ActivityChange | undefined {
  const areaIsOn = isOn(before, old.parent) && isOn(after, activity.parent)
  const properties = changedProperties(old, activity, areaIsOn, aliases)
  const isRenamed = withoutAliases(old.title.trim(), aliases) !== withoutAliases(activity.title.trim(), aliases)
  const isMoved = moved.has(activity.id)
  if (properties.length === 0 && !isRenamed && !isMoved) return undefined
  const state = properties.length === 0 && !isRenamed ? 'moved' : 'changed'
  return { state, before: old, after: activity, properties, isRenamed, isMoved }
}

const isOn = ({ activities }: Template, id: string | null) => id === null || activities.get(id)?.isOn !== false

/** Without meaning of its own: a wrapper that came or went with what it belongs to is not told of. */
const isWrapper = ({ type }: Activity) => type === 'SequenceActivity'

const addedOf = (activity: Activity, isNew: (id: string) => boolean): ActivityChange | undefined =>
  isWrapper(activity) && activity.parent !== null && isNew(activity.parent) ? undefined : { state: 'added', after: activity }

/** Puts the removed where they were: behind what stood before them and is still there. */
function withRemoved(told: ActivityChange[], before: Template, after: Template, { afterOf }: Pairs): ActivityChange[] {
  const order = new Map([...after.activities.keys()].map((id, index) => [id, index]))
  const placed = told.map((change) => ({ change, at: change.state === 'removed' ? 0 : (order.get(change.after.id) ?? 0) }))
  let at = 0
  for (const activity of before.activities.values()) {
    const still = afterOf.get(activity.id)
    if (still) at = order.get(still.id) ?? at
    else if (!isWrapper(activity) || (activity.parent !== null && afterOf.has(activity.parent)))
      placed.push({ change: { state: 'removed', before: activity }, at })
  }
  return placed.sort((one, other) => one.at - other.at).map(({ change }) => change)
}
