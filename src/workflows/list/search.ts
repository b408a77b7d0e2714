import { text } from '@/i18n/i18n'
import type { WorkflowListRow } from '@/workflows/row'
import { kindOf, templateOf } from '@/workflows/words'

/** Rows in which every word of the search occurs: in title, template, task or id. */
export function search(rows: readonly WorkflowListRow[], query: string): WorkflowListRow[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    const tasks = row.holders?.tasks.map(({ name }) => name) ?? []
    const state = text(`workflows.state.${row.state}`)
    const own = [row.title, row.document.id, kindOf(row.document), templateOf(row), state, row.id, ...tasks]
    const all = own.join(' ').toLocaleLowerCase()
    return words.every((word) => all.includes(word))
  })
}
