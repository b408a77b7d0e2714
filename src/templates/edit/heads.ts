import type { TemplateHead } from '@/templates/mutations'

/** What can be edited of a template. */
export const headOf = ({ name, description, autoExecute }: TemplateHead): TemplateHead => ({ name, description, autoExecute })

/** What a person typed over `base`, after somebody else made `theirs` of it: what they did not touch follows. */
export const mergeHeads = (base: TemplateHead, typed: TemplateHead, theirs: TemplateHead): TemplateHead => ({
  name: typed.name === base.name ? theirs.name : typed.name,
  description: typed.description === base.description ? theirs.description : typed.description,
  autoExecute: typed.autoExecute === base.autoExecute ? theirs.autoExecute : typed.autoExecute,
})
