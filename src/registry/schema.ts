import * as z from 'zod/mini'
import type { WireValue } from '@/portal/command'
import { rows } from '@/portal/wire'

/** What this app adds to the portal: an automation rule or a designer step. Both are registered alike. */
export type ProviderKind = 'robot' | 'activity'

/** The portal answers the codes alone; what was registered under them must be remembered by the app. */
export const codeListSchema = rows(z.string())

/** One text, or one for each language. */
export type LocalizedText = string | { readonly [language: string]: string }
export type DocumentType = readonly [module: string, entity: string, type: string]
/** 'b24' (cloud), 'box', or a document type in full or in part. */
type FilterRule = 'b24' | 'box' | readonly string[]

export type PropertyDefinition = {
  name: LocalizedText
  description?: LocalizedText
  type: string
  required?: boolean
  multiple?: boolean
  options?: { readonly [value: string]: string }
  defaultValue?: WireValue
}

export type ProviderDefinition = {
  code: string
  name: LocalizedText
  description?: LocalizedText
  /** address of a server that the portal posts to; a page cannot be one */
  handler: string
  /** whose token the handler gets; 0: who started the workflow */
  authUserId?: number
  /** whether the workflow waits for an answer; left out: the template's author chooses */
  waitsForAnswer?: boolean
  properties?: { readonly [id: string]: PropertyDefinition }
  returnProperties?: { readonly [id: string]: PropertyDefinition }
  /** null takes it off again */
  documentType?: DocumentType | null
  filter?: { include?: readonly FilterRule[]; exclude?: readonly FilterRule[] } | null
  /** address of a page shown in the step's settings; null takes it off again */
  settingsPage?: string | null
}
