import type { ReactNode } from 'react'
import type { Finding } from '@/bpt/checks/finding'
import type { Changes } from '@/bpt/diff/changes'
import type { PhpArray } from '@/bpt/php'
import type { Template } from '@/bpt/template'
import type { DocumentType } from '@/documents/types/documentType'
import type { ViewSearch } from './viewSearch'

export type TemplateViewProps = {
  template: Template
  /** as stored, for the tab Raw */
  content: PhpArray
  /** the name of exported pictures, without ending */
  fileName: string
  findings: readonly Finding[]
  /** for the names of fields; undefined while it is not known */
  documentType: DocumentType | undefined
  /** the tab of fields that an upload creates or changes; without it there is none */
  fields?: { count: number | undefined; content: ReactNode } | undefined
  /** the tab of changes; without it there is none. `against` says with what it is compared, above them */
  changes?: { changes: Changes; against: ReactNode } | undefined
  /** when it starts by itself, in words */
  startsWhen?: string | undefined
  search: ViewSearch
  /** changes the address */
  show(search: ViewSearch): void
  /** stands beside the tabs instead of a step's properties or the start form: a form */
  side?: ReactNode
}

/** What is inside a template: tabs Diagram, Parameters, Variables, Constants, Fields, Changes, Raw, and beside them what belongs to the tab. */
export function TemplateView({ template }: TemplateViewProps) {
  return <p>{template.root.title}</p>
}
