import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { restoreTheme, useTheme } from './theme'

const Switch = () => {
  const [theme, choose] = useTheme()
  return (
    <>
      <output>{theme}</output>
      <button type="button" onClick={() => choose('dark')}>
        Dark
      </button>
      <button type="button" onClick={() => choose('system')}>
        System
      </button>
    </>
  )
}
const painted = () => document.documentElement.dataset.theme

beforeEach(() => {
  window.localStorage.clear()
  restoreTheme()
})
afterEach(() => vi.restoreAllMocks())

test('a chosen theme is painted and kept for the next visit', async () => {
  render(<Switch />)
  expect([painted(), screen.getByRole('status').textContent]).toEqual([undefined, 'system'])
  await userEvent.click(screen.getByRole('button', { name: 'Dark' }))
  expect([painted(), screen.getByRole('status').textContent]).toEqual(['dark', 'dark'])

  delete document.documentElement.dataset.theme
  restoreTheme()
  expect(painted()).toBe('dark')
  await userEvent.click(screen.getByRole('button', { name: 'System' }))
  expect(painted()).toBeUndefined()
})

test('what is kept and makes no sense is not painted', () => {
  window.localStorage.setItem('workflow-desk.theme', 'pink')
  restoreTheme()
  expect(painted()).toBeUndefined()
})

test('where storage is blocked the choice still holds for the page', async () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  restoreTheme()
  render(<Switch />)
  await userEvent.click(screen.getByRole('button', { name: 'Dark' }))
  expect(painted()).toBe('dark')
})
