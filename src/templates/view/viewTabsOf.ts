import { countChanges } from '@/bpt/diff/countChanges'
import { text } from '@/i18n/i18n'
import type { Tab } from '@/ui/Tabs'
import type { TemplateViewProps } from './TemplateView'
import type { ViewTab } from './viewSearch'

/** The tabs there are, in their order; fields and changes only where they are told of. */
export function viewTabsOf({ template, fields, changes }: TemplateViewProps): Tab<ViewTab>[] {
  const { parameters, variables, constants } = template
  return [
    { name: 'diagram', label: text('templateView.tab.diagram') },
    { name: 'parameters', label: text('templateView.tab.parameters'), count: parameters.length },
    { name: 'variables', label: text('templateView.tab.variables'), count: variables.length },
    { name: 'constants', label: text('templateView.tab.constants'), count: constants.length },
    ...(fields ? [{ name: 'fields', label: text('templateView.tab.fields'), count: fields.count } as const] : []),
    ...(changes
      ? [{ name: 'changes', label: text('templateView.tab.changes'), count: countChanges(changes.changes) } as const]
      : []),
    { name: 'raw', label: text('templateView.tab.raw') },
  ]
}
