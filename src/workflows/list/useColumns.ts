import { useState } from 'react'
import * as z from 'zod/mini'
import { getOption, type Option, setOption } from '@/portal/options'
import { useMedia } from '@/ui/useMedia'
import { columnsIn, shownColumns, usualColumns } from '@/workflows/columns'
import type { ColumnName } from '@/workflows/filter'
import { useWorkflowFilter } from '@/workflows/useWorkflowFilter'

const columnsOption: Option<string> = { of: 'user', name: 'workflowColumns', schema: z.string(), fallback: '' }

export type ColumnChoice = {
  /** what stands in the table now */
  shown: ColumnName[]
  /** what is chosen, whether or not there is room for it */
  chosen: readonly ColumnName[]
  choose(columns: readonly ColumnName[]): void
  /** back to the usual ones */
  reset(): void
}

/** Which columns there are: those of the address win; else the person's own, which follow them to every computer. */
export function useColumns(isPanelOpen: boolean): ColumnChoice {
  const { filter, show } = useWorkflowFilter()
  const [own, setOwn] = useState(() => getOption(columnsOption))
  const isWide = useMedia('(width >= 1200px)')
  const chosen = columnsIn(filter.columns ?? own)
  const keep = (columns: string) => {
    if (filter.columns !== undefined) show({ ...filter, columns: columns || undefined }, true)
    if (filter.columns !== undefined && columns) return
    setOwn(columns)
    void setOption(columnsOption, columns) // not kept is not worth a word: it lasts as long as the page
  }
  return {
    shown: shownColumns(chosen, { isWide, isPanelOpen }),
    chosen: chosen.length > 0 ? chosen : usualColumns,
    choose: (columns) => keep(columns.join(',')),
    reset: () => keep(''),
  }
}
