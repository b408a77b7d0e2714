import * as z from 'zod/mini'
import type { DocumentType } from '@/documents/types/documentType'
import { dateForms } from '@/fields/portalDate'
import { daySchema } from '@/workflows/days'
import { readIds } from './startType'

const maybe = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.optional(schema), undefined)
// The router reads a text like "12" as a number and hands it over as such.
const text = z.pipe(z.union([z.string(), z.number()]), z.transform(String))

export const steps = ['template', 'documents', 'parameters', 'review'] as const
export type StepName = (typeof steps)[number]

/** What is small enough to stand in the address; the answers to the template's parameters do not. */
export const startSearchSchema = z.object({
  step: maybe(z.enum(steps)),
  template: maybe(z.int().check(z.positive())),
  /** ids joined by commas, as the portal has them; from elsewhere also as `module|entity|id` */
  documents: maybe(text),
  /** all that match instead of those picked */
  scope: maybe(z.enum(['all'])),
  title: maybe(text),
  /** created; days in the person's zone, both inclusive */
  from: maybe(daySchema),
  to: maybe(daySchema),
  /** how the portal writes dates, where it was guessed wrong */
  dates: maybe(z.enum(dateForms)),
})
export type StartSearch = z.output<typeof startSearchSchema>

/** The picked documents that a template of this type can be started on. */
export function pickedIds({ documents = '' }: StartSearch, type: DocumentType): string[] {
  const own = documents.split(',').flatMap((key) => {
    const [id, entity, module] = key.split('|').reverse()
    return id && (module === undefined || (module === type.module && entity === type.entity)) ? [id] : []
  })
  return readIds(own.join(','), type).ids
}

/** Where the documents come from a link that names no template: what such a template must work on. */
export function linkedKind({ documents = '' }: StartSearch): { module: string; entity: string } | undefined {
  const [id, entity, module] = (documents.split(',')[0] ?? '').split('|').reverse()
  return id && entity && module ? { module, entity } : undefined
}

/** Without empty entries, so that addresses stay short. */
export const startSearch = (search: StartSearch): StartSearch =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && value !== '')) as StartSearch
