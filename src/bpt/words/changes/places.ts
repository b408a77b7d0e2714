import type { Activity, Template } from '@/bpt/template'
import { wayInto } from '@/bpt/words/branches'
import type { Glossary } from '@/bpt/words/glossary'
import { typeName } from '@/bpt/words/typeWords'
import { text } from '@/i18n/i18n'

const wrappers = /^(Sequence|IfElse|SequentialWorkflow|StateMachineWorkflow|NodeWorkflow)Activity$/

/** Where a step stands: the branch or container around it that a person knows; '' at the top. */
export function placeWords(activity: Activity, template: Template, glossary: Glossary): string {
  let around = parentOf(activity, template)
  while (around) {
    const way = wayInto(around, template, glossary)
    if (way) return text('steps.place.branch', { branch: way })
    if (!wrappers.test(around.type)) return text('steps.place.inside', { step: around.title || typeName(around.type) })
    around = parentOf(around, template)
  }
  return ''
}

const parentOf = ({ parent }: Activity, { activities }: Template) => (parent === null ? undefined : activities.get(parent))
