import { readTemplate } from '@/bpt/model/readTemplate'
import { fromJson, isArray } from '@/bpt/php'
import type { Template } from '@/bpt/template'

export type Node = { Type: string; Name: string; Activated?: string; Properties?: Record<string, unknown>; Children?: Node[] }
type Content = Partial<Record<'PARAMETERS' | 'VARIABLES' | 'CONSTANTS' | 'DOCUMENT_FIELDS', unknown>>

/** For tests: a template out of the steps below its root. */
export function templateOf(steps: Node[], content: Content = {}, root = 'SequentialWorkflowActivity'): Template {
  const json = { TEMPLATE: [{ Type: root, Name: 'Template', Properties: { Title: 'Root' }, Children: steps }], ...content }
  const value = fromJson(json)
  const template = isArray(value) ? readTemplate(value) : undefined
  if (!template) throw new Error('not a template')
  return template
}

/** For tests: a step. */
export const step = (
  Name: string,
  Properties: Record<string, unknown> = {},
  Type = 'LogActivity',
  Children: Node[] = [],
): Node => ({
  Type,
  Name,
  Properties: { Title: Name, ...Properties },
  Children,
})
