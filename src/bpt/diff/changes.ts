import type { PhpValue } from '@/bpt/php'
import type { Activity, Declared, DocumentField, Template } from '@/bpt/template'

export type PropertyChange = { property: string; before: PhpValue | undefined; after: PhpValue | undefined }
/** `changed` and `moved` may both be so: then it is `changed` with `isMoved`. */
export type ActivityChange =
  | { state: 'added'; after: Activity }
  | { state: 'removed'; before: Activity }
  | {
      state: 'changed' | 'moved'
      before: Activity
      after: Activity
      properties: readonly PropertyChange[]
      isRenamed: boolean
      isMoved: boolean
    }
export type DeclaredChange<Of extends Declared = Declared> =
  | { state: 'added'; after: Of }
  | { state: 'removed'; before: Of }
  | { state: 'changed'; before: Of; after: Of; properties: readonly PropertyChange[] }
export type Changes = {
  before: Template
  after: Template
  activities: readonly ActivityChange[]
  /** activities that stayed as they were */
  same: number
  parameters: readonly DeclaredChange[]
  variables: readonly DeclaredChange[]
  constants: readonly DeclaredChange[]
  /** empty where one of the two describes none: template.list never does */
  fields: readonly DeclaredChange<DocumentField>[]
}
