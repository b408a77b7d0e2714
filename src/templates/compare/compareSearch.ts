import * as z from 'zod/mini'
import { viewSearchSchema } from '@/templates/view/viewSearch'

const maybe = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.optional(schema), undefined)
/** What is compared: a template of the portal by its id, or one of the two files that can be open in this browser. */
const source = z.union([z.int().check(z.positive()), z.enum(['file', 'second'])])
export type Source = z.output<typeof source>
export type FileSource = Extract<Source, string>

/** `a` was, `b` is; with what is open of the view below. */
export const compareSearchSchema = z.extend(viewSearchSchema, { a: maybe(source), b: maybe(source) })
export type CompareSearch = z.output<typeof compareSearchSchema>
