import { eventOf } from '@/bpt/layout/tree/named'
import { flowOf } from '@/bpt/model/kinds'
import type { Activity, Template } from '@/bpt/template'
import type { Names } from '@/bpt/words/names'
import { branchWords, titleOf } from '@/bpt/words/stepWords'
import { text } from '@/i18n/i18n'

/** A line of the outline; of an event the button or pause that it waits for, as in the picture. */
export type OutlineRow = {
  activity: Activity
  title: string
  /** from 1 */
  level: number
  /** place among its siblings, from 1, and how many they are */
  place: number
  among: number
  /** undefined where there is nothing below it */
  isExpanded: boolean | undefined
}

/** The tree as it is read, without the wrappers that mean nothing, and without what is folded away. */
export function outlineRows(template: Template, folded: ReadonlySet<string>, names: Names): OutlineRow[] {
  const rows: OutlineRow[] = []
  const waiting: (Omit<OutlineRow, 'isExpanded'> & { inner: Activity[] })[] = []
  const wait = (activities: readonly Activity[], level: number) => {
    for (let index = activities.length - 1; index >= 0; index -= 1) {
      const branch = activities[index]
      if (!branch) continue
      const event = eventOf(branch)
      const inner = insideOf(branch).slice(event ? 1 : 0)
      const title = titleIn(branch, index, template, names)
      waiting.push({ activity: event ?? branch, title, level, place: index + 1, among: activities.length, inner })
    }
  }
  wait(insideOf(template.root), 1)
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { inner, ...row } = next
    const isExpanded = inner.length > 0 ? !folded.has(row.activity.id) : undefined
    rows.push({ ...row, isExpanded })
    if (isExpanded) wait(inner, row.level + 1)
  }
  return rows
}

/** What stands below an activity; of a wrapper without meaning, what is in it. */
function insideOf({ children }: Activity): Activity[] {
  return children.flatMap((child) => (isWrapper(child, children.length) ? insideOf(child) : [child]))
}

const isWrapper = ({ type }: Activity, among: number) => type === 'SequenceActivity' && among === 1

function titleIn(activity: Activity, index: number, template: Template, names: Names): string {
  const words = flowOf(activity) === 'sequence' || flowOf(activity) === 'loop' ? branchWords(activity, template, names) : ''
  if (words) return words
  return activity.type === 'SequenceActivity' ? text('bpt.branch', { n: index + 1 }) : titleOf(activity)
}
