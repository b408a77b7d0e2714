import type { Template } from '@/templates/schema'
import { type AutoStart, autoStartOf } from '@/templates/upload/autoExecute'

/** The form of a replacement. */
export type ReplaceValues = AutoStart & { name: string; description: string; withFields: boolean }

/** What the form shows: what was typed, and else what the template has. */
export const replaceValues = (typed: Partial<ReplaceValues>, { name, description, autoExecute }: Template): ReplaceValues => ({
  name,
  description,
  ...autoStartOf(autoExecute),
  withFields: true,
  ...typed,
})
