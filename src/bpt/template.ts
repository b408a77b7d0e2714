import type { PhpArray, PhpValue } from './php'

/** What is inside a template: of a `.bpt` or of a row of template.list (BPT_FORMAT §§2–6). */
export type Template = {
  kind: 'sequence' | 'states' | 'graph'
  root: Activity
  /** by `id`, in the order of the file; the root among them */
  activities: ReadonlyMap<string, Activity>
  parameters: readonly Declared[]
  variables: readonly Declared[]
  constants: readonly Declared[]
  /** fields of the portal it came from; always empty in what template.list gives */
  documentFields: readonly DocumentField[]
}

export type Activity = {
  /** one of a kind within the template: the name, with `#2` … behind it where the file repeats it */
  id: string
  /** the designer's name, such as A12345_67890_12345_67890 */
  name: string
  /** the portal's class, such as ApproveActivity */
  type: string
  title: string
  /** the author's note */
  note: string
  /** false where it, or a container around it, is switched off */
  isOn: boolean
  properties: PhpArray
  children: readonly Activity[]
  /** id of the activity around it; null for the root */
  parent: string | null
  /** place among its siblings, from 0 */
  index: number
  /** 0 for the root */
  depth: number
  /** where the new designer has put it */
  node: Place | null
}
/** px */
export type Place = { x: number; y: number; width: number; height: number }

/** A parameter, variable or constant. */
export type Declared = {
  id: string
  name: string
  description: string
  type: string
  required: boolean
  multiple: boolean
  options: readonly { value: string; label: string }[]
  defaultValue: PhpValue
  /** as stored */
  raw: PhpArray
}
/** A field of the document that the file describes; the import creates it where it is missing. */
export type DocumentField = Declared & { alias: string }
