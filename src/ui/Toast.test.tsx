import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { showToast, Toaster } from './Toast'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  act(() => vi.runAllTimers())
  vi.useRealTimers()
})
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms))
const show = (text: string, run = () => {}) => act(() => showToast({ text, action: { label: 'Show', run } }))
const status = () => screen.getByRole('status')

test('it is read out, stays for six seconds and goes', () => {
  render(<Toaster />)
  expect(status()).toBeEmptyDOMElement()
  show('Approved')
  expect(status()).toHaveTextContent('Approved')
  pass(5900)
  expect(status()).toHaveTextContent('Approved')
  pass(200)
  expect(status()).toBeEmptyDOMElement()
})

test('it waits while the pointer is on it', () => {
  render(<Toaster />)
  show('Approved')
  fireEvent.mouseEnter(screen.getByText('Approved'))
  pass(60_000)
  expect(status()).toHaveTextContent('Approved')
  fireEvent.mouseLeave(screen.getByText('Approved'))
  pass(6100)
  expect(status()).toBeEmptyDOMElement()
})

test('it waits while the focus is on its button, and goes when that is pressed', () => {
  const run = vi.fn()
  render(<Toaster />)
  show('Sent to Legal', run)
  act(() => screen.getByRole('button', { name: 'Show' }).focus())
  pass(60_000)
  fireEvent.click(screen.getByRole('button', { name: 'Show' }))
  expect(run).toHaveBeenCalledOnce()
  expect(status()).toBeEmptyDOMElement()
})

test('there is one at a time, each with its full six seconds', () => {
  render(<Toaster />)
  show('First')
  pass(5000)
  show('Second')
  expect(status()).not.toHaveTextContent('First')
  pass(5000)
  expect(status()).toHaveTextContent('Second')
})
