import { type BptContent, readBpt } from '../bpt/readBpt.ts'
import type { PortalState } from '../state.ts'
import { say } from '../words.ts'
import { readActivity } from './activity.ts'
import { isRootType } from './activityTypes.ts'
import { type Refusal, refusalOf } from './validate.ts'

/** Reads and checks a file as the import does; nothing is written yet. */
export function checkImport({ language, installedActivities }: PortalState, bytes: Buffer): BptContent | Refusal {
  const content = readBpt(bytes)
  if (!content) return { text: say(language, 'wrongTemplate') }
  const root = readActivity(content.tree[0])
  if (!isRootType(root.type)) return { text: say(language, 'wrongTemplate') }
  return refusalOf(root, installedActivities, language) ?? content
}
