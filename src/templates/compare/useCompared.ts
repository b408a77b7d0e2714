import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { checkPortalTemplate, checkTemplate } from '@/bpt/checks/checkTemplate'
import type { Finding } from '@/bpt/checks/finding'
import { contentOf } from '@/bpt/file/contentOf'
import type { Problem } from '@/bpt/file/problem'
import type { ReadBpt } from '@/bpt/file/readBpt'
import { readTemplate } from '@/bpt/model/readTemplate'
import type { PhpArray } from '@/bpt/php'
import type { Template } from '@/bpt/template'
import type { DocumentType } from '@/documents/types/documentType'
import { templateQueries } from '@/templates/queries'
import type { Template as TemplateRow } from '@/templates/schema'
import { autoStartWords, templateTitle } from '@/templates/words'
import type { Source } from './compareSearch'

/** One side of a comparison. */
export type Compared =
  | { state: 'none' | 'loading' }
  /** deleted, or never there */
  | { state: 'gone'; id: number }
  /** a reload forgets files */
  | { state: 'forgotten' }
  | { state: 'unreadable'; title: string; problem: Problem }
  | ComparedTemplate
export type ComparedTemplate = {
  state: 'read'
  title: string
  content: PhpArray
  template: Template
  findings: readonly Finding[]
  documentType: DocumentType | undefined
  startsWhen: string | undefined
}

/** What a side of the address stands for. Throws what the portal refuses. */
export function useCompared(source: Source | undefined, files: Record<string, ReadBpt | undefined>): Compared {
  const id = typeof source === 'number' ? source : undefined
  const { data: row } = useQuery({ ...templateQueries.open(id ?? 0), enabled: id !== undefined })
  const file = typeof source === 'string' ? files[source] : undefined
  return useMemo(() => {
    if (source === undefined) return { state: 'none' }
    if (typeof source === 'string') return file ? ofFile(file) : { state: 'forgotten' }
    if (row === undefined) return { state: 'loading' }
    return row === null ? { state: 'gone', id: source } : ofRow(row)
  }, [source, file, row])
}

function ofRow(row: TemplateRow): Compared {
  const title = templateTitle(row)
  const { stored, documentType, autoExecute } = row
  const content = contentOf(stored ?? { template: [], parameters: [], variables: [], constants: [] })
  const template = readTemplate(content)
  if (!template) return { state: 'unreadable', title, problem: { code: 'root' } }
  const startsWhen = autoExecute > 0 ? autoStartWords(autoExecute) : undefined
  return { state: 'read', title, content, template, findings: checkPortalTemplate(template), documentType, startsWhen }
}

function ofFile(opened: ReadBpt): Compared {
  if (opened.state !== 'read') return { state: 'unreadable', title: opened.name, problem: opened.problem }
  const { name, content, template, findings } = opened.file
  const all = [...findings, ...checkTemplate(template)]
  return { state: 'read', title: name, content, template, findings: all, documentType: undefined, startsWhen: undefined }
}
