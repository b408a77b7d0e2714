import type { Finding } from '@/bpt/checks/finding'
import type { Template } from '@/bpt/template'
import type { Names } from '@/bpt/words/names'
import { titleOf } from '@/bpt/words/stepWords'

export type StepPanelProps = {
  template: Template
  /** id of the activity */
  step: string
  names: Names
  findings: readonly Finding[]
  onClose(): void
}

/** One activity: its properties in words, what it uses, what is worth knowing, and all of it as stored. */
export function StepPanel({ template, step }: StepPanelProps) {
  const activity = template.activities.get(step)
  return activity ? <h2>{titleOf(activity)}</h2> : null
}
