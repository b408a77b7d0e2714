import type { DocumentType } from './documentType'

/** In the order they are offered; `numbered` and what is typed by hand come after them. */
export const typeGroups = ['crm', 'smart', 'process', 'list', 'groupList', 'drive'] as const
export type TypeGroup = (typeof typeGroups)[number]

/** A document type to choose, by the name the portal gives it. */
export type TypeOption = {
  group: TypeGroup
  /** '' where only `typeTitle` knows it */
  name: string
  type: DocumentType
  /** of smart processes: the number in the names of their fields, UF_CRM_5_… */
  fieldsNumber?: number
}

/** The same type, whatever object says it. */
export const isSameType = (a: DocumentType, b: DocumentType): boolean =>
  a.module === b.module && a.entity === b.entity && a.type === b.type
