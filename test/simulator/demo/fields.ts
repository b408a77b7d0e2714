/** A line of `PARAMETERS.Fields` as the portal sends it. */
export type DemoField = {
  Id: string
  Type: string
  BaseType: string
  Name: string
  Description: string
  Multiple: boolean
  Required: boolean
  Options: unknown
  Settings: unknown
  Default: unknown
}
type Details = {
  required?: true
  multiple?: true
  description?: string
  options?: unknown
  settings?: unknown
  value?: unknown
}

const baseTypes: Record<string, string> = {
  'S:employee': 'user',
  'S:DiskFile': 'int',
  'S:HTML': 'text',
  internalselect: 'select',
}

/** One field of a request for information. */
export const field = (id: string, type: string, name: string, details: Details = {}): DemoField => ({
  Id: id,
  Type: type,
  BaseType: baseTypes[type] ?? (type.includes(':') ? 'string' : type),
  Name: name,
  Description: details.description ?? '',
  Multiple: details.multiple ?? false,
  Required: details.required ?? false,
  Options: details.options ?? null,
  Settings: details.settings ?? null,
  Default: details.value ?? (details.multiple ? [] : ''),
})
