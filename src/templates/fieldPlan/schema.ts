import * as z from 'zod/mini'
import { emptyMap, rows, text } from '@/portal/wire'

/** A field that documents of the portal have. */
export type PortalField = {
  /** as a template speaks of it: UF_CRM_…, PROPERTY_<code>; PROPERTY_<number> where it has no code */
  id: string
  /** of a list's property its number, as stored templates write it: PROPERTY_1579 */
  alias: string
  name: string
  /** the portal's own name of the type */
  type: string
  multiple: boolean
  required: boolean
  options: readonly string[]
}

const flag = z.pipe(
  z.optional(z.unknown()),
  z.transform((value) => value === true || ['Y', 'true', '1', 1].includes(value as never)),
)
const crmFieldSchema = z.object({
  type: text,
  title: text,
  formLabel: text,
  upperName: text,
  isMultiple: flag,
  isRequired: flag,
  items: z.optional(rows(z.object({ VALUE: text }))),
})
const map = <Row>(row: z.ZodMiniType<Row>) => z.union([emptyMap, z.record(z.string(), row)])

/** crm.item.fields */
export const crmFieldsSchema = z.pipe(
  z.object({ fields: map(crmFieldSchema) }),
  z.transform(({ fields }) =>
    Object.entries(fields).map(
      ([key, row]): PortalField => ({
        id: (row.upperName || key).toUpperCase(),
        alias: '',
        name: row.formLabel || row.title || key,
        type: row.type,
        multiple: row.isMultiple,
        required: row.isRequired,
        options: (row.items ?? []).map(({ VALUE }) => VALUE),
      }),
    ),
  ),
)

const labels = z.catch(z.optional(z.nullable(map(text))), null)
const listFieldSchema = z.object({
  FIELD_ID: text,
  CODE: text,
  NAME: text,
  TYPE: text,
  MULTIPLE: flag,
  IS_REQUIRED: flag,
  DISPLAY_VALUES_FORM: labels,
})

/** lists.field.get: a map whose keys are the fields' ids, or their types. */
export const listFieldsSchema = z.pipe(
  map(listFieldSchema),
  z.transform((fields) =>
    Object.values(fields).map(
      (row): PortalField => ({
        id: row.FIELD_ID.startsWith('PROPERTY_') && row.CODE ? `PROPERTY_${row.CODE}`.toUpperCase() : row.FIELD_ID,
        alias: row.FIELD_ID.startsWith('PROPERTY_') ? row.FIELD_ID : '',
        name: row.NAME,
        type: row.TYPE,
        multiple: row.MULTIPLE,
        required: row.IS_REQUIRED,
        options: Object.values(row.DISPLAY_VALUES_FORM ?? {}),
      }),
    ),
  ),
)
