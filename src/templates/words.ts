import { text } from '@/i18n/i18n'
import type { Owner } from './owner'
import type { Template } from './schema'

/** A template by its name, or its number where it has none. */
export const templateTitle = ({ id, name }: Pick<Template, 'id' | 'name'>): string =>
  name || text('templates.noName', { id: String(id) })

const autoStarts = [0, 1, 2, 3, 4, 5, 6, 7] as const

/** When it starts by itself: bits for a new, a changed, a deleted document. */
export const autoStartWords = (bits: number): string => text(`templates.auto.${autoStarts[bits & 7] ?? 0}`)

/** Whose it is, in a word or two. */
export const ownerWords = (owner: Owner): string => text(`templates.owner.${owner}`)

/** Why this app may not change it; undefined where it may. */
export const readOnlyWords = (owner: Owner): string | undefined =>
  owner === 'app' || owner === 'portal' ? text(`templates.readOnly.${owner}`) : undefined
