import type { TemplateName } from '@/templates/schema'
import type { Workflow } from '@/workflows/schema'
import type { Started } from './plan'

type Templates = ReadonlyMap<number, TemplateName> | undefined

/** A workflow with what its template is called and is for; both unknown for an automation rule, whose template the portal hides. */
export function withName(workflow: Workflow, templates: Templates): Started {
  const template = templates?.get(workflow.templateId ?? 0)
  return { ...workflow, templateName: template?.name ?? null, documentType: template?.documentType.type }
}

/** Workflows with their templates' names, and apart from them the automation rules, as one group: none of them has a name. */
export function named(workflows: readonly Workflow[], templates: Templates): { own: Started[]; rules: Started[] } {
  const all = workflows.map((workflow) => withName(workflow, templates))
  return {
    own: all.filter(({ templateName }) => templateName !== null),
    rules: all.filter(({ templateName }) => templateName === null).map((workflow) => ({ ...workflow, templateId: null })),
  }
}
