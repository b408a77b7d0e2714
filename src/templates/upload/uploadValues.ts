import type { DocumentType } from '@/documents/types/documentType'
import { text } from '@/i18n/i18n'
import { chosenType, type TypeChoice } from '@/templates/documentType/typeChoice'
import type { AutoStart } from './autoExecute'

/** The form of an upload. */
export type UploadValues = AutoStart & {
  name: string
  description: string
  type: TypeChoice | undefined
  /** whether the file's document fields go along */
  withFields: boolean
}

const LONGEST_NAME = 255 // what the portal keeps

/** What the form shows: what was typed, and where nothing was what is suggested. */
export const uploadValues = (typed: Partial<UploadValues>, name: string, guessed: DocumentType | undefined): UploadValues => ({
  name,
  description: '',
  type: guessed && { by: 'list', type: guessed },
  onCreated: false,
  onChanged: false,
  withFields: true,
  ...typed,
})

export type UploadFaults = { name?: string; type?: string }

/** What is still to be filled in, in words. */
export function uploadFaults({ name, type }: UploadValues): UploadFaults {
  return { ...nameFault(name), ...(chosenType(type) ? {} : { type: text(typeFault(type)) }) }
}

export function nameFault(name: string): { name?: string } {
  if (name.trim() === '') return { name: text('upload.fault.name') }
  return name.trim().length > LONGEST_NAME ? { name: text('upload.fault.longName', { n: LONGEST_NAME }) } : {}
}

function typeFault(choice: TypeChoice | undefined) {
  if (choice?.by === 'number') return 'upload.fault.number'
  return choice?.by === 'hand' ? 'upload.fault.hand' : 'upload.fault.type'
}
