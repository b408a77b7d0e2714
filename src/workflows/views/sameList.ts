import { rowFilter, sortOf, type WorkflowFilter } from '@/workflows/filter'

/** Whether two addresses show the same list in the same order; what is searched for in it and which columns it has does not count. */
export const sameList = (one: Partial<WorkflowFilter>, other: WorkflowFilter): boolean => key(one) === key(other)

const key = (filter: Partial<WorkflowFilter>) =>
  JSON.stringify([Object.entries(rowFilter(filter as WorkflowFilter)).sort(), sortOf(filter.sort)])
