import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { checkTemplate } from '@/bpt/checks/checkTemplate'
import type { BptFile, ReadBpt } from '@/bpt/file/readBpt'
import { typeQueries } from '@/documents/types/queries'
import { guessType } from '@/templates/documentType/guessType'
import { chosenType } from '@/templates/documentType/typeChoice'
import { fieldQueries } from '@/templates/fieldPlan/queries'
import { useFieldPlan } from '@/templates/fieldPlan/useFieldPlan'
import { withAliases } from '@/templates/fieldPlan/withAliases'
import { templateQueries } from '@/templates/queries'
import { useFileDraft } from '@/templates/upload/fileDraft'
import { insideOf } from '@/templates/upload/replace/insideOf'
import { replaceValues } from '@/templates/upload/replace/replaceValues'
import { useCandidates } from '@/templates/upload/replace/useCandidates'
import { suggestName } from '@/templates/upload/suggestName'
import { uploadValues } from '@/templates/upload/uploadValues'
import { type FileSearch, formOf } from './fileSearch'

// Only who replaces something compares.
const comparing = queryOptions({
  queryKey: ['compareTemplates'],
  queryFn: async () => (await import('@/bpt/diff/compareTemplates')).compareTemplates,
  staleTime: Number.POSITIVE_INFINITY,
  networkMode: 'always',
})

/** Everything that a file which could be read is looked at with: what it would do where it is meant to go. */
export function useReadFile(opened: ReadBpt, file: BptFile, search: FileSearch) {
  const draft = useFileDraft(opened)
  const { data: types } = useQuery(typeQueries.options())
  const { template } = file
  const guess = useMemo(() => guessType(template.documentFields, types?.options ?? []), [template, types])
  const upload = uploadValues(draft.upload, suggestName(file.name), guess.type)

  const list = useCandidates(file.name, guess.type)
  const { replace } = search
  const { data: replaced } = useQuery({ ...templateQueries.open(replace ?? 0), enabled: replace !== undefined })
  const target = replace === undefined ? undefined : replaced
  const { data: fields } = useQuery(fieldQueries.of(target?.documentType))
  const { data: compareTemplates } = useQuery({ ...comparing, enabled: replace !== undefined })
  const changes = useMemo(() => {
    const before = target ? insideOf(target) : undefined
    return before && compareTemplates?.(before.template, withAliases(template, fields))
  }, [target, template, fields, compareTemplates])

  const isReplacing = formOf(search) === 'replace'
  const values = isReplacing && target ? replaceValues(draft.replace, target) : upload
  const documentType = isReplacing && target ? target.documentType : chosenType(upload.type)
  const plan = useFieldPlan(template, documentType)
  const findings = useMemo(() => [...file.findings, ...checkTemplate(template)], [file, template])
  return { guess, upload, list, target, changes, values, documentType, plan, findings }
}
