import { queryOptions } from '@tanstack/react-query'
import { firstPages, joinPages, listAll, listTogether } from '@/portal/listAll'
import { type Question, question } from '@/portal/question'
import { templateNamePage, templatePage } from './api'
import type { TemplateName } from './schema'

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
  /** All templates with what they ask for at the start. Administrators only. */
  forStart: () =>
    queryOptions({
      queryKey: [...templateQueries.all(), 'forStart'],
      queryFn: ({ signal }) => listAll(templatePage(), { key: ({ id }) => id, order: { ID: 'ASC' }, signal }),
      staleTime: 300_000,
    }),
}
