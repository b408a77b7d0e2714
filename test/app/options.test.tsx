import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { themeOption } from '@/app/themeOption'
import { getOption, type Option, setOption } from '@/portal/options'
import { openPortal } from '@/portal/send'
import { inProcess } from '../inProcess.ts'
import { demoPortal, IRINA, renderApp } from '../renderApp.tsx'

const EMPLOYEE = 3
const view: Option<string[]> = { of: 'app', name: 'views', schema: z.array(z.string()), fallback: ['all'] }

test('the theme is painted at once and goes with the person', async () => {
  const { user, portal } = await renderApp()
  await user.click(await screen.findByRole('button', { name: 'Theme: system' }))
  expect(document.documentElement.dataset.theme).toBe('light')
  await user.click(screen.getByRole('button', { name: 'Theme: light' }))
  await screen.findByRole('button', { name: 'Theme: dark' })
  expect(portal.state.userOptions[IRINA]).toEqual({ theme: '"dark"' })

  openPortal(inProcess(portal, IRINA))
  expect(getOption(themeOption)).toBe('dark')
})

test('an option that was never set, or holds something odd, is its fallback', async () => {
  const portal = demoPortal()
  portal.state.userOptions[IRINA] = { theme: '{"broken' }
  portal.state.appOptions = { views: '"not a list"' }
  await renderApp('/tasks', { portal })
  expect(getOption(themeOption)).toBe('system')
  expect(getOption(view)).toEqual(['all'])
})

test('what an administrator keeps for everybody is there for everybody, and only administrators may', async () => {
  const portal = demoPortal()
  await renderApp('/tasks', { portal })
  expect(await setOption(view, ['stuck'])).toEqual({ state: 'done', result: true })

  await renderApp('/tasks', { portal, person: EMPLOYEE })
  expect(getOption(view)).toEqual(['stuck'])
  const asked = portal.log.length
  expect(await setOption(view, [])).toMatchObject({ state: 'refused', error: { kind: 'forbidden' } })
  expect(portal.log).toHaveLength(asked)
})
