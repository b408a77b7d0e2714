import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Column, DataTable, type DataTableProps } from './DataTable'

// A window without a layout: everything is 800 px high.
beforeEach(() => void vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800))
afterEach(() => vi.restoreAllMocks())

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const columns: Column<number>[] = [
  {
    name: 'title',
    label: 'Title',
    width: 200,
    grows: true,
    sortable: true,
    render: (row, link) => (
      <span>
        <a href={`#/${row}`} {...link}>
          Row {row}
        </a>
        <button type="button" tabIndex={-1}>
          More of {row}
        </button>
      </span>
    ),
  },
  { name: 'size', label: 'Size', width: 80, align: 'end', render: (row) => row * 10 },
]

function Table({ count = 10_000, ...props }: Partial<DataTableProps<number>> & { count?: number }) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState(0)
  const [rows] = useState(() => numbers(count))
  return (
    <>
      <DataTable
        label="Rows"
        columns={columns}
        rows={rows}
        rowKey={String}
        total={20_000}
        rowHeight={52}
        cardHeight={120}
        selection={{
          isSelected: (key) => picked.has(key),
          toggle(key, extend) {
            const ends = extend ? [last, Number(key)].sort((a, b) => a - b) : [Number(key), Number(key)]
            const between = rows.filter((row) => row >= (ends[0] ?? 0) && row <= (ends[1] ?? 0)).map(String)
            const isOff = !extend && picked.has(key)
            setPicked(new Set(isOff ? [...picked].filter((one) => one !== key) : [...picked, ...between]))
            setLast(Number(key))
          },
          toggleAll: () => setPicked(new Set(rows.map(String))),
          all: picked.size === 0 ? 'none' : picked.size < rows.length ? 'some' : 'all',
          allLabel: 'Select all',
          rowLabel: (row) => `Select ${row}`,
        }}
        {...props}
      />
      <output>{[...picked].slice(0, 9).join(' ')}</output>
    </>
  )
}
const row = (number: number) => screen.getByRole('link', { name: `Row ${number}` })
const picked = () => screen.getByRole('status').textContent

test('ten thousand rows are a handful in the page, and each knows its number', () => {
  render(<Table />)
  const table = screen.getByRole('table', { name: 'Rows' })
  expect(table).toHaveAttribute('aria-rowcount', '20001')
  expect(within(table).getAllByRole('row').length).toBeLessThan(60)
  expect(within(table).getAllByRole('row')[1]).toHaveAttribute('aria-rowindex', '2')
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['', 'Title', 'Size'])
})

test('a head that sorts is a button, and says how', async () => {
  const onSort = vi.fn()
  render(<Table sort={{ name: 'title', descending: true }} onSort={onSort} />)
  expect(screen.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'descending')
  await userEvent.click(screen.getByRole('button', { name: 'Title' }))
  expect(onSort).toHaveBeenCalledWith('title')
  expect(screen.queryByRole('button', { name: 'Size' })).toBeNull()
})

test('the rows are one tab stop: arrows walk them, and the controls within one', async () => {
  render(<Table />)
  const user = userEvent.setup()
  await user.tab() // the box of all
  await user.tab()
  expect(row(1)).toHaveFocus()
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
  expect(row(2)).toHaveFocus()
  await user.keyboard('{ArrowRight}')
  expect(screen.getByRole('button', { name: 'More of 2' })).toHaveFocus()
  await user.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(screen.getByRole('checkbox', { name: 'Select 2' })).toHaveFocus()
  await user.keyboard('{End}')
  expect(row(10_000)).toHaveFocus()
  await user.tab()
  expect(document.body).toHaveFocus()
})

test('Space and x tick the row that has the focus, Shift ticks on', async () => {
  render(<Table />)
  const user = userEvent.setup()
  row(1).focus()
  await user.keyboard(' {ArrowDown}{ArrowDown}x')
  expect(picked()).toBe('1 3')
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
  expect(picked()).toBe('1 3 4 5')
  expect(row(5)).toHaveFocus()
})

test('a click with Shift ticks all in between, and the box of all all', async () => {
  render(<Table />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('checkbox', { name: 'Select 2' }))
  await user.keyboard('{Shift>}')
  await user.click(screen.getByRole('checkbox', { name: 'Select 4' }))
  await user.keyboard('{/Shift}')
  expect(picked()).toBe('2 3 4')
  expect(screen.getByRole('checkbox', { name: 'Select all' })).toBePartiallyChecked()
  await user.click(screen.getByRole('checkbox', { name: 'Select all' }))
  expect(screen.getByRole('checkbox', { name: 'Select all' })).toBeChecked()
})

test('a click anywhere in a row is one on its link; one on a control is not', async () => {
  render(<Table />)
  const opened = vi.fn()
  row(2).addEventListener('click', opened)
  const user = userEvent.setup()
  await user.click(screen.getByRole('cell', { name: '20' }))
  expect(opened).toHaveBeenCalledOnce()
  await user.click(screen.getByRole('button', { name: 'More of 2' }))
  expect(opened).toHaveBeenCalledOnce()
})

test('j and k move the focus; beside an open row they open the next', async () => {
  const onStep = vi.fn()
  const { rerender } = render(<Table onStep={onStep} />)
  const user = userEvent.setup()
  await user.keyboard('jjjk')
  expect(row(2)).toHaveFocus()
  expect(onStep).not.toHaveBeenCalled()
  rerender(<Table onStep={onStep} current="2" />)
  await user.keyboard('j')
  expect(onStep).toHaveBeenCalledWith(1)
})

test('left and come back to, a place is scrolled to where it was, also when its rows come late', () => {
  const scrollTo = vi.spyOn(Element.prototype, 'scrollTo').mockImplementation(function (this: Element, to?: unknown) {
    this.scrollTop = (to as { top: number }).top
  })
  const { container, unmount } = render(<Table place="a" />)
  const scroller = container.querySelector('.scroll') as HTMLElement
  scroller.scrollTop = 4000
  scroller.dispatchEvent(new Event('scroll'))
  unmount()
  render(<Table place="b" />)
  expect(scrollTo).not.toHaveBeenCalledWith({ top: 4000 })
  render(<Table place="a" />)
  expect(scrollTo).toHaveBeenCalledWith({ top: 4000 })
})
