/** A field that the portal asks to be filled in, read from any of its spellings (SEMANTICS §2.7). What forms are generated from. */
export type FieldDescriptor = {
  /** the key the value is sent back under; case-sensitive, may hold dots and brackets */
  id: string
  /** the portal's type as it is, such as 'string', 'S:employee', 'UF:crm'; unknown ones are shown as text */
  type: string
  /** the simple type it is built on, where the portal tells it; '' elsewhere */
  baseType: string
  name: string
  description: string
  required: boolean
  multiple: boolean
  /** choices in the portal's order where it can be kept */
  options: readonly FieldOption[]
  settings: Readonly<Record<string, unknown>>
  defaultValue: unknown
}
export type FieldOption = { value: string; label: string }
