import { useWorkflowListView } from '@/workflows/WorkflowListContext'

/** How a document in the address (`module|entity|id`) is called: by a row of the list that is about it, else its raw id. */
export function useTitleOf(document: string | undefined): string | undefined {
  const { rows } = useWorkflowListView()
  if (document === undefined) return undefined
  const [module, entity, id] = document.split('|')
  const row = rows.find((one) => one.document.module === module && one.document.entity === entity && one.document.id === id)
  return row?.title || id
}
