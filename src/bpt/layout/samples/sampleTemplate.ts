import { readTemplate } from '@/bpt/model/readTemplate'
import { fromJson, isArray } from '@/bpt/php'
import type { Template } from '@/bpt/template'

/** An activity as tests write it; its name is its id. */
export type Sample = {
  Type: string
  Name: string
  Activated?: 'N'
  Properties?: Record<string, unknown>
  Children?: Sample[]
  Node?: unknown
}

export const sample = (
  type: string,
  name: string,
  children: Sample[] = [],
  properties: Record<string, unknown> = {},
): Sample => ({
  Type: `${type}Activity`,
  Name: name,
  Properties: properties,
  Children: children,
})
export const step = (name: string, type = 'Log'): Sample => sample(type, name)
export const sequence = (name: string, ...children: Sample[]): Sample => sample('Sequence', name, children)
export const branch = (name: string, ...children: Sample[]): Sample => sample('IfElseBranch', name, children)
export const event = (name: string, ...children: Sample[]): Sample => sample('EventDriven', name, children)
export const goTo = (name: string, state: string): Sample => sample('SetState', name, [], { TargetStateName: state })

const roots = { sequence: 'SequentialWorkflow', states: 'StateMachineWorkflow', graph: 'NodeWorkflow' }

/** A template of these activities, read as one of the portal. */
export function templateOf(
  children: Sample[],
  kind: Template['kind'] = 'sequence',
  properties: Record<string, unknown> = {},
): Template {
  const content = fromJson({ TEMPLATE: [sample(roots[kind], 'Template', children, properties)] })
  const template = isArray(content) ? readTemplate(content) : undefined
  if (!template) throw new TypeError('a sample is a template')
  return template
}
