import type { RunRow, Target } from '@/runs/run'

/** Something to act on, for tests. */
export const target = (key: string, more: Partial<Target> = {}): Target => ({
  key,
  title: `Deal ${key}`,
  detail: 'Approve deal',
  document: { module: 'crm', entity: 'CCrmDocumentDeal', id: `DEAL_${key}` },
  note: '',
  person: null,
  at: null,
  tasks: [],
  data: {},
  ...more,
})

export const targets = (count: number): Target[] => Array.from({ length: count }, (_, index) => target(`t${index}`))

/** The states of rows in words: 'toDo', 'leftOut robot', … */
export const states = (rows: readonly RunRow[]): string[] =>
  rows.map(({ state }) => (state.kind === 'leftOut' ? `leftOut ${state.why}` : state.kind))
