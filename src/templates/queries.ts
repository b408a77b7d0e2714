import { queryOptions } from '@tanstack/react-query'
import { firstPages, joinPages, listAll, listTogether } from '@/portal/listAll'
import { read } from '@/portal/portal'
import { type Question, question } from '@/portal/question'
import { templateNamePage, templatePage } from './api'
import type { Template, TemplateName } from './schema'

const KEY = ['templates', 'names'] as const
const idOf = ({ id }: TemplateName) => id

/** All templates that people see, by their names. Complete, or left to `templateQueries.names` where there are more than a few pages. */
export const templateNamesQuestion: Question<TemplateName[]> = question({
  key: KEY,
  commands: () => firstPages(templateNamePage()),
  data: (answers) => {
    const { rows, total } = joinPages(answers, idOf)
    if (rows.length < total) throw new RangeError(`${total} templates are more than the first request brings`)
    return rows
  },
})

/** The same outside of a page: a run collects by it. Throws PortalError. */
export const readTemplateNames = (): Promise<TemplateName[]> => listTogether(templateNamePage(), idOf)

export const templateQueries = {
  all: () => ['templates'] as const,
  names: () => queryOptions({ queryKey: KEY, queryFn: readTemplateNames, staleTime: 300_000 }),
  /** All templates with what they ask for at the start, without what is inside. Administrators only. */
  list: () =>
    queryOptions({
      queryKey: [...templateQueries.all(), 'list'],
      queryFn: ({ signal }) => listAll(templatePage(), { key: ({ id }) => id, order: { ID: 'ASC' }, signal }),
      staleTime: 300_000,
    }),
  /** One template with what is inside; null where it is gone. Administrators only. */
  open: (id: number) =>
    queryOptions({ queryKey: [...templateQueries.all(), 'open', id], queryFn: () => readTemplate(id), staleTime: 60_000 }),
}

/** One template as the portal has it now; null where it is gone. Throws PortalError. */
export async function readTemplate(id: number): Promise<Template | null> {
  // By a list: only then a portal that drops the filter is noticed.
  const rows = await read(templatePage({ filter: { ID: id }, whole: true }))
  return rows.find((row) => row.id === id) ?? null
}
