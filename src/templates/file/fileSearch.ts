import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import * as z from 'zod/mini'
import { viewSearchSchema } from '@/templates/view/viewSearch'

const maybe = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.optional(schema), undefined)

/** What the address says of the open file: how it is looked at, what it is compared with, and which form is open. */
export const fileSearchSchema = z.extend(viewSearchSchema, {
  /** the template it is to replace */
  replace: maybe(z.int().check(z.positive())),
  form: maybe(z.enum(['upload', 'replace'])),
})
export type FileSearch = z.output<typeof fileSearchSchema>

/** The form that is open: a template to replace means the form for it. */
export const formOf = ({ form, replace }: FileSearch) => form ?? (replace === undefined ? undefined : 'replace')

export function useFileSearch() {
  const raw = useSearch({ from: '/templates/file' })
  const navigate = useNavigate()
  const search = useMemo(() => fileSearchSchema.parse(raw), [raw])
  return {
    search,
    /** Changes the address. Another tab is another place one comes back to; the rest is not. */
    go: (changes: Partial<FileSearch>) =>
      void navigate({
        to: '.',
        search: filled({ ...search, ...changes }),
        replace: !('tab' in changes) || changes.tab === search.tab,
      }),
  }
}

const filled = (search: FileSearch) => Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))
