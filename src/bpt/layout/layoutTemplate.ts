import type { Template } from '@/bpt/template'
import { layoutGraph } from './graph/layoutGraph'
import type { Picture } from './picture'
import { layoutSequence, layoutStates } from './tree/layoutTree'

/** Ids of activities whose insides are folded away. */
export type Folded = ReadonlySet<string>

const layouts: Record<Template['kind'], (template: Template, folded: Folded) => Picture> = {
  sequence: layoutSequence,
  states: layoutStates,
  graph: layoutGraph, // keeps the places that its author chose, with nothing to fold
}

/** Where everything of a template stands. Linear in the number of activities. */
export const layoutTemplate = (template: Template, folded: Folded): Picture => layouts[template.kind](template, folded)
