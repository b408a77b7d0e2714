import type { DocumentField } from '../state.ts'

type More = Partial<Omit<DocumentField, 'id' | 'name' | 'type'>>

export const field = (id: string, name: string, type: string, more: More = {}): DocumentField => ({
  id,
  name,
  type,
  required: false,
  multiple: false,
  readOnly: false,
  options: null,
  ...more,
})
