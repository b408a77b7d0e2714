import type { DocumentType } from '@/documents/types/documentType'
import { type NumberedType, numberedType, numberedTypes } from '@/documents/types/knownTypes'
import { isId } from '@/portal/wire'

/** What was chosen, also half-way: one of the portal's types, one with a number to be typed, or one written by hand. */
export type TypeChoice =
  | { by: 'list'; type: DocumentType }
  | { by: 'number'; kind: NumberedType; number: string }
  | { by: 'hand'; module: string; entity: string; type: string }

/** The type as it stands; undefined while something is missing. */
export function chosenType(choice: TypeChoice | undefined): DocumentType | undefined {
  switch (choice?.by) {
    case 'list':
      return choice.type
    case 'number': {
      const number = Number(choice.number.trim())
      return isId(number) ? numberedType(choice.kind, number) : undefined
    }
    case 'hand': {
      const [module, entity, type] = [choice.module.trim(), choice.entity.trim(), choice.type.trim()]
      return module && entity && type ? { module, entity, type } : undefined
    }
    default:
      return undefined
  }
}

export const numberedKinds = Object.keys(numberedTypes) as NumberedType[]
