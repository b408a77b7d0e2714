import type { Template } from '@/bpt/template'
import type { Picture } from './picture'

/** Ids of activities whose insides are folded away. */
export type Folded = ReadonlySet<string>

/** Where everything of a template stands. Linear in the number of activities. */
export const layoutTemplate = (_template: Template, _folded: Folded): Picture => ({
  width: 0,
  height: 0,
  cards: [],
  frames: [],
  wires: [],
})
