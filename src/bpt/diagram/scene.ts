import type { Finding } from '@/bpt/checks/finding'
import type { Picture } from '@/bpt/layout/picture'
import type { Activity, Template } from '@/bpt/template'
import type { Names } from '@/bpt/words/names'
import type { Places } from './cards/places'
import type { Mark } from './marks/marks'

/** All that is drawn, and what is said of it. */
export type Scene = {
  template: Template
  names: Names
  picture: Picture
  places: Places
  startsWhen: string | undefined
  marks: ReadonlyMap<string, Mark>
  findings: ReadonlyMap<string, readonly Finding[]>
  /** names of activities that wait now */
  lit: ReadonlySet<string>
  /** what the search has found, by id */
  hits: ReadonlySet<string>
  numbers: ReadonlyMap<string, number>
}

export const activityOf = ({ template }: Scene, id: string): Activity | undefined => template.activities.get(id)
