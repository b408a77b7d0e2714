import { createContext, use } from 'react'
import type { TemplateFilter } from '@/templates/filter'
import type { TemplateListRow } from './rows'

export type TemplateAction = 'edit' | 'delete' | 'download'

/** What rows and tools know of the list they stand in. */
type TemplateListView = {
  /** without the filter */
  all: readonly TemplateListRow[]
  filter: TemplateFilter
  show(filter: TemplateFilter, replace?: boolean): void
  act(action: TemplateAction, row: TemplateListRow): void
}

export const TemplateListContext = createContext<TemplateListView>({ all: [], filter: {}, show: () => {}, act: () => {} })

export const useTemplateListView = (): TemplateListView => use(TemplateListContext)
