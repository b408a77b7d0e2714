import type { Properties } from '../trees/build.ts'

/** A field as DOCUMENT_FIELDS of a file describes it. */
export const described = (Name: string, Type: string, more: Properties = {}): Properties => ({
  ...{ Name, Type, Filterable: true, Editable: true, Required: false, Multiple: false },
  BaseType: Type.includes(':') ? 'string' : Type,
  ...more,
})

/** Standard fields that the export of a deal always has. */
export const dealFields: Properties = {
  ID: described('ID', 'int', { Editable: false }),
  TITLE: described('Name', 'string', { Required: true }),
  OPPORTUNITY: described('Amount', 'double'),
  ASSIGNED_BY_ID: described('Responsible', 'user'),
  ASSIGNED_BY_PRINTABLE: described('Responsible (text)', 'string', { Editable: false }),
  'ASSIGNED_BY.UF_HEAD': described('Responsible: Supervisor', 'user', { Multiple: true }),
  STAGE_ID: described('Stage', 'select', { Options: { NEW: 'New', PREPARATION: 'Preparation', 'C2:SIGNING': 'Signing' } }),
  CATEGORY_ID: described('Pipeline', 'select'),
}
