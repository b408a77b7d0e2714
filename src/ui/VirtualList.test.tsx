import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type ListGroup, VirtualList } from './VirtualList'

// A window without a layout: everything is 800 px high.
beforeEach(() => void vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800))
afterEach(() => vi.restoreAllMocks())

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index)
const groups = (later = 9_997): ListGroup<number>[] => [
  { key: 'overdue', heading: 'Overdue', rows: numbers(1, 3) },
  { key: 'today', heading: 'Today', rows: [] },
  { key: 'later', heading: 'Later', rows: numbers(4, later), total: 20_000 },
]
const Tasks = ({ current, rows = groups(), onEnd }: { current?: number; rows?: ListGroup<number>[]; onEnd?: () => void }) => (
  <VirtualList
    label="Tasks"
    groups={rows}
    rowKey={(row) => row}
    rowHeight={80}
    current={current}
    onEnd={onEnd}
    renderRow={(row, link) => (
      <a href={`#/${row}`} {...link}>
        Task {row}
      </a>
    )}
  />
)
const task = (number: number) => screen.getByRole('link', { name: `Task ${number}` })

test('ten thousand rows are a handful in the page, and each knows its place in its group', () => {
  render(<Tasks />)
  expect(screen.getAllByRole('listitem').length).toBeLessThan(60)
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Overdue', 'Later'])
  const [second] = within(screen.getByRole('list', { name: 'Overdue' }))
    .getAllByRole('listitem')
    .slice(1)
  expect(second).toHaveAttribute('aria-posinset', '2')
  expect(second).toHaveAttribute('aria-setsize', '3')
  expect(within(screen.getByRole('list', { name: 'Later' })).getAllByRole('listitem')[0]).toHaveAttribute('aria-setsize', '20000')
})

test('it is one tab stop, and arrows walk from group to group', async () => {
  render(<Tasks />)
  const user = userEvent.setup()
  await user.tab()
  expect(task(1)).toHaveFocus()
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
  expect(task(4)).toHaveFocus()
  await user.keyboard('{ArrowUp}')
  expect(task(3)).toHaveFocus()
  expect(screen.getAllByRole('link').filter(({ tabIndex }) => tabIndex === 0)).toEqual([task(3)])
  await user.keyboard('{Home}')
  expect(task(1)).toHaveFocus()
  await user.tab()
  expect(document.body).toHaveFocus()
})

test('End leads to the last row of all', async () => {
  render(<Tasks />)
  await userEvent.tab()
  await userEvent.keyboard('{End}')
  expect(task(10_000)).toHaveFocus()
})

test('the open row is the tab stop, and takes the focus along only when the list has it', async () => {
  const { rerender } = render(<Tasks current={2} />)
  await userEvent.tab()
  expect(task(2)).toHaveFocus()
  rerender(<Tasks current={3} />)
  expect(task(3)).toHaveFocus()
  task(3).blur()
  rerender(<Tasks current={4} />)
  expect(document.body).toHaveFocus()
  expect(task(4).tabIndex).toBe(0)
})

test('when the end comes into sight, it says so', () => {
  const onEnd = vi.fn()
  const { rerender } = render(<Tasks rows={groups(500)} onEnd={onEnd} />)
  expect(onEnd).not.toHaveBeenCalled()
  rerender(<Tasks rows={groups(5)} onEnd={onEnd} />)
  expect(onEnd).toHaveBeenCalledOnce()
})
