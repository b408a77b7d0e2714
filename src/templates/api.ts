import * as z from 'zod/mini'
import { command } from '@/portal/command'
import { checkedFilter, checkedId, id as idSchema, type WireFilter, type WireOrder } from '@/portal/wire'
import { appSchema, templateListSchema, templateNamesSchema } from './schema'

const ROW = [
  'ID',
  'NAME',
  'DESCRIPTION',
  'MODULE_ID', // these two fill DOCUMENT_TYPE, which otherwise comes with gaps
  'ENTITY',
  'DOCUMENT_TYPE',
  'AUTO_EXECUTE',
  'PARAMETERS',
  'MODIFIED',
  'IS_MODIFIED',
  'USER_ID',
  'SYSTEM_CODE',
] as const
const WHOLE = [...ROW, 'VARIABLES', 'CONSTANTS', 'TEMPLATE'] as const

type FilterField = Exclude<(typeof ROW)[number], 'PARAMETERS'>
export type TemplateFilterWire = WireFilter<FilterField>
export type TemplateOrderWire = WireOrder<FilterField>

/** A page of templates; `whole` adds what is inside, hundreds of kilobytes a page, so only for one. Administrators only. */
export const templatePage = (
  page: { filter?: TemplateFilterWire; order?: TemplateOrderWire; start?: number; whole?: boolean } = {},
) =>
  command(
    'bizproc.workflow.template.list',
    { SELECT: page.whole ? WHOLE : ROW, FILTER: page.filter && checkedFilter(page.filter), ORDER: page.order, start: page.start },
    templateListSchema,
  )

/** A page of templates with nothing but their names and document types. Administrators only. */
export const templateNamePage = () =>
  command(
    'bizproc.workflow.template.list',
    { SELECT: ['ID', 'NAME', 'MODULE_ID', 'ENTITY', 'DOCUMENT_TYPE'], ORDER: { ID: 'ASC' } },
    templateNamesSchema,
  )

/** Which app this is. */
export const appInfo = () => command('app.info', {}, appSchema)

/** When a template starts by itself: '1' on creation, '2' on change, '3' on both. The portal wants it as text. */
export type AutoExecute = '0' | '1' | '2' | '3'
/** A .bpt file; `base64` without a `data:` prefix. */
export type TemplateFile = { name: string; base64: string }

/** Answers the new id. The import also creates or changes the fields the file describes on the documents. */
export const addTemplate = (template: {
  documentType: readonly [module: string, entity: string, type: string]
  name: string
  description?: string
  autoExecute: AutoExecute
  file: TemplateFile
}) => command('bizproc.workflow.template.add', { DOCUMENT_TYPE: template.documentType, ...templateFields(template) }, idSchema)

/** What is left out stays. Only templates this app added; running workflows keep the old one. */
export const updateTemplate = (id: number, changes: TemplateChanges) =>
  command('bizproc.workflow.template.update', { ID: checkedId(id), FIELDS: templateFields(changes) }, idSchema)

/** Refused with code "" while workflows run on it, or where another app added it. */
export const deleteTemplate = (id: number) => command('bizproc.workflow.template.delete', { ID: checkedId(id) }, z.null())

export type TemplateChanges = { name?: string; description?: string; autoExecute?: AutoExecute; file?: TemplateFile }

const templateFields = ({ name, description, autoExecute, file }: TemplateChanges) => ({
  NAME: name,
  DESCRIPTION: description,
  AUTO_EXECUTE: autoExecute,
  TEMPLATE_DATA: file && [file.name, file.base64],
})
