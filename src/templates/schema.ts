import * as z from 'zod/mini'
import { fieldMapSchema } from '@/fields/descriptorSchema'
import { id, moment, number, rows, text } from '@/portal/wire'

const part = z.optional(z.nullable(z.string()))
// An array of three, whose first two are null unless their columns are selected too; the documentation says text.
const documentTypeSchema = z.catch(z.optional(z.nullable(z.union([z.tuple([part, part, part]), z.string()]))), null)
// Read as descriptors below; as it came it is what a file is made of.
const descriptors = z.optional(z.unknown())
const read = (value: unknown) => fieldMapSchema.parse(value)

/** A template people see: those of automation rules are not in the portal's list. */
export const templateSchema = z.pipe(
  z.object({
    ID: id,
    NAME: text,
    DESCRIPTION: text,
    MODULE_ID: text,
    ENTITY: text,
    DOCUMENT_TYPE: documentTypeSchema,
    AUTO_EXECUTE: number,
    PARAMETERS: descriptors,
    VARIABLES: descriptors,
    CONSTANTS: descriptors,
    TEMPLATE: z.optional(z.unknown()),
    MODIFIED: moment,
    IS_MODIFIED: text,
    USER_ID: number,
    SYSTEM_CODE: text,
  }),
  z.transform((row) => ({
    id: row.ID,
    name: row.NAME,
    description: row.DESCRIPTION,
    documentType: documentType(row.MODULE_ID, row.ENTITY, row.DOCUMENT_TYPE),
    /** bits: 1 when a document is created, 2 changed, 4 deleted */
    autoExecute: row.AUTO_EXECUTE,
    parameters: read(row.PARAMETERS),
    variables: read(row.VARIABLES),
    constants: read(row.CONSTANTS),
    /** the root activity in a list; undefined where it was not asked for */
    tree: row.TEMPLATE,
    /** what is inside as the portal printed it; undefined where it was not asked for */
    stored:
      row.TEMPLATE === undefined
        ? undefined
        : { template: row.TEMPLATE, parameters: row.PARAMETERS, variables: row.VARIABLES, constants: row.CONSTANTS },
    modifiedAt: row.MODIFIED,
    /** changed in the designer after it was imported */
    isModified: row.IS_MODIFIED === 'Y',
    modifiedBy: row.USER_ID,
    /** `rest_app_<number>` for the templates of an app */
    systemCode: row.SYSTEM_CODE,
  })),
)
export const templateListSchema = rows(templateSchema)

/** A template as lists of other things name it. */
export const templateNamesSchema = rows(
  z.pipe(
    z.object({ ID: id, NAME: text, MODULE_ID: text, ENTITY: text, DOCUMENT_TYPE: documentTypeSchema }),
    z.transform((row) => ({
      id: row.ID,
      name: row.NAME,
      documentType: documentType(row.MODULE_ID, row.ENTITY, row.DOCUMENT_TYPE),
    })),
  ),
)
export type TemplateName = Pick<Template, 'id' | 'name' | 'documentType'>

export type TemplateRow = z.input<typeof templateSchema>
export type Template = z.output<typeof templateSchema>

/** What this app is to the portal: its number stands in the SYSTEM_CODE of the templates it added. */
export const appSchema = z.pipe(
  z.object({ ID: id }),
  z.transform((row) => ({ id: row.ID })),
)

function documentType(module: string, entity: string, type: z.output<typeof documentTypeSchema>) {
  const [ownModule, ownEntity, name] = typeof type === 'string' ? [null, null, type] : (type ?? [])
  return { module: ownModule || module, entity: ownEntity || entity, type: name ?? '' }
}
