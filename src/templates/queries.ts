import { queryOptions } from '@tanstack/react-query'
import { firstPages, joinPages, listTogether } from '@/portal/listAll'
import { type Answer, read, unwrap } from '@/portal/portal'
import { asked, type Question, question } from '@/portal/question'
import { appInfo, templateNamePage, templatePage } from './api'
import type { Template, TemplateName } from './schema'

const KEY = ['templates', 'names'] as const
const LIST = ['templates', 'list'] as const
const idOf = ({ id }: TemplateName) => id

/** All templates that people see, by their names. Complete, or left to `templateQueries.names` where there are more than a few pages. */
export const templateNamesQuestion: Question<TemplateName[]> = question({
  key: KEY,
  commands: () => firstPages(templateNamePage()),
  data: (answers) => whole(answers),
})

/** All templates with what they ask for at the start; left to `templateQueries.list` where there are more than a few pages. */
export const templateListQuestion: Question<Template[]> = question({
  key: LIST,
  commands: () => firstPages(listPage()),
  data: (answers) => whole(answers),
})

/** Which app this is to the portal. */
export const appQuestion: Question<{ id: number }> = question({
  key: ['templates', 'app'],
  commands: () => ({ app: appInfo() }),
  data: ({ app }) => unwrap(app).result,
})

/** The same outside of a page: a run collects by it. Throws PortalError. */
export const readTemplateNames = (): Promise<TemplateName[]> => listTogether(templateNamePage(), idOf)

export const templateQueries = {
  all: () => ['templates'] as const,
  names: () => queryOptions({ queryKey: KEY, queryFn: readTemplateNames, staleTime: 300_000 }),
  /** All templates with what they ask for at the start, without what is inside. Administrators only. */
  list: () => queryOptions({ queryKey: LIST, queryFn: () => listTogether(listPage(), idOf), staleTime: 300_000 }),
  /** One template with what is inside; null where it is gone. Administrators only. */
  open: (id: number) =>
    queryOptions({ queryKey: [...templateQueries.all(), 'open', id], queryFn: () => readTemplate(id), staleTime: 60_000 }),
  /** Which app this is; where it cannot be told, whose a template is stays unsure. */
  app: () => ({ ...asked(appQuestion), staleTime: 'static' as const, throwOnError: false }),
}

const PAGE_SIZE = 50 // fixed by the portal
const IN_ORDER = { order: { ID: 'ASC' } } as const
const listPage = () => templatePage(IN_ORDER)

function whole<Row extends TemplateName>(answers: Record<`p${number}`, Answer<Row[]>>): Row[] {
  const { rows, total } = joinPages(answers, ({ id }: Row) => id)
  if (rows.length < total) throw new RangeError(`${total} templates are more than the first request brings`)
  return rows
}

/** One template as the portal has it now; null where it is gone. Throws PortalError. */
export async function readTemplate(id: number): Promise<Template | null> {
  // By a list: only then a portal that drops the filter is noticed.
  const rows = await read(templatePage({ filter: { ID: id }, whole: true }))
  const found = rows.find((row) => row.id === id)
  if (found || rows.length === 0) return found ?? null
  const at = (await listTogether(listPage(), idOf)).findIndex((row) => row.id === id)
  if (at === -1) return null
  const page = await read(templatePage({ ...IN_ORDER, start: at - (at % PAGE_SIZE), whole: true }))
  return page.find((row) => row.id === id) ?? null
}

/** The same without what is inside. Throws PortalError. */
export async function readTemplateHead(id: number): Promise<Template | null> {
  const rows = await read(templatePage({ filter: { ID: id } }))
  const found = rows.find((row) => row.id === id)
  if (found || rows.length === 0) return found ?? null
  // The filter was dropped: only all of them tell that one is gone.
  return (await listTogether(listPage(), idOf)).find((row) => row.id === id) ?? null
}
