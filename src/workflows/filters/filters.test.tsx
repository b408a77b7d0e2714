import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { beforeAll, expect, test, vi } from 'vitest'
import type { WorkflowFilter } from '@/workflows/filter'
import { listWorld, rowOf } from '@/workflows/list/row.fixture'
import { useWorkflowListView, WorkflowListContext } from '@/workflows/WorkflowListContext'
import { FilterChips } from './FilterChips'
import { FilterControl } from './FilterControl'
import { type FilterField, filterFields } from './useFilterChips'

let World: Awaited<ReturnType<typeof listWorld>>
beforeAll(async () => {
  World = await listWorld()
})

const told = vi.fn<(filter: WorkflowFilter) => void>()
function Page({ first, children }: { first: WorkflowFilter; children: ReactNode }) {
  const view = useWorkflowListView()
  const [filter, setFilter] = useState(first)
  const show = (next: WorkflowFilter) => {
    told(next)
    setFilter(next)
  }
  return <WorkflowListContext value={{ ...view, rows: [rowOf(7)], filter, show }}>{children}</WorkflowListContext>
}
const show = (first: WorkflowFilter, children: ReactNode) =>
  render(
    <World>
      <Page first={first}>{children}</Page>
    </World>,
  )
const set = (filter: WorkflowFilter | undefined) =>
  Object.fromEntries(Object.entries(filter ?? {}).filter(([, value]) => value !== undefined))
const last = () => set(told.mock.lastCall?.[0])
const chips = () => screen.queryAllByRole('button', { name: /^Remove filter: / }).map((chip) => chip.title.slice(15))

const everything: WorkflowFilter = {
  state: 'stuck',
  older: 30,
  younger: 90,
  template: 22,
  holder: 'nobody',
  by: 6,
  type: 'deal',
  document: 'crm|CCrmDocumentDeal|DEAL_7',
  startedFrom: '2026-08-26',
  changedTo: '2026-11-01',
  origin: 'rules',
}

test('every filter in force is a chip that says field and value, and can be removed', async () => {
  show(everything, <FilterChips />)
  expect(chips()).toEqual([
    'State Stuck',
    'Age 30 to 90 days',
    'Template Trip',
    'Waits for nobody',
    'Started by Dora Dismissed',
    'Document type Deal',
    'Document Deal 7',
    'Started from 26 Aug 2026',
    'Changed until 1 Nov 2026',
    'Origin automation rule',
  ])
  for (const chip of screen.getAllByRole('button', { name: /^Remove filter: (?!Origin)/ })) await userEvent.click(chip)
  expect(last()).toEqual({ origin: 'rules' })
})

test('workflows alone is a filter too: without it there are automation rules', async () => {
  show({}, <FilterChips />)
  await userEvent.click(screen.getByRole('button', { name: 'Remove filter: Origin workflow' }))
  expect(last()).toEqual({ origin: 'all' })
  await userEvent.click(screen.getByRole('button', { name: 'Remove filter: Origin workflow or automation rule' }))
  expect(last()).toEqual({})
})

test('what a control sets its chip says', async () => {
  show(
    {},
    <>
      <FilterChips />
      {filterFields.map((field: FilterField) => (
        <FilterControl key={field} field={field} />
      ))}
    </>,
  )
  const user = userEvent.setup()
  await user.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'Waiting')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Template' }), 'Trip')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Document type' }), 'Invoice')
  await user.type(screen.getByRole('spinbutton', { name: 'Older than, days' }), '90{Enter}')
  await user.click(within(screen.getByText('Waits for').closest('.field') as HTMLElement).getByRole('button', { name: 'nobody' }))
  await user.type(screen.getByRole('textbox', { name: 'Document' }), 'deal_7{Enter}')
  fireEvent.change(screen.getByLabelText('Started from'), { target: { value: '2026-08-26' } })
  fireEvent.change(screen.getByLabelText('Changed until'), { target: { value: '0002-11-01' } })
  expect(last()).toEqual({
    state: 'waiting',
    template: 22,
    type: 'invoice',
    older: 90,
    holder: 'nobody',
    document: 'crm|CCrmDocumentDeal|DEAL_7',
    startedFrom: '2026-08-26',
  })
  expect(chips()).toHaveLength(7)
  expect(chips()).toContain('Older than 90 days')
})

test('what is no document is said, and changes nothing', async () => {
  show({}, <FilterControl field="document" />)
  told.mockClear()
  await userEvent.type(screen.getByRole('textbox', { name: 'Document' }), 'the big one{Enter}')
  expect(screen.getByRole('textbox', { name: 'Document' })).toBeInvalid()
  expect(told).not.toHaveBeenCalled()
})
