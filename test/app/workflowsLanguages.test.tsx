import { readdirSync, readFileSync } from 'node:fs'
import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { runActions } from '@/app/runActions'
import { loadLanguage, loadWorkflowTexts } from '@/i18n/i18n'
import { connectRuns } from '@/runs/runs'
import { renderApp } from '../renderApp.tsx'
import type { Portal } from '../simulator/portal.ts'
import { ADMIN } from '../simulator/smallPortal.ts'
import { company, idOf, titles } from './workflowPortal.tsx'

type Texts = Record<string, string>
const texts = (language: string): Texts =>
  Object.assign(
    {},
    ...readdirSync(`src/i18n/locales/${language}`).map((file) =>
      JSON.parse(readFileSync(`src/i18n/locales/${language}/${file}`, 'utf8')),
    ),
  )

/** Words of English that no name in this portal and no text of the other language has. */
function english(language: string): ReadonlySet<string> {
  const words = (all: string[]) => all.flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
  const plain = (of: string) => Object.values(texts(of)).map((message) => message.replace(/\{\w+|\b(one|few|many|other)\b/g, ''))
  const own = new Set(words(plain(language)))
  return new Set(words(plain('en')).filter((word) => !own.has(word)))
}

function everythingSaid(): string[] {
  const said = [...document.body.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [])),
    ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  ])
  return [...new Set(said.map((text) => text.trim()).filter(Boolean))]
}

/** A portal in which all that people wrote has no letter of English: what is left comes from the app. */
function wordless(language: string): Portal {
  const portal = company()
  const { state } = portal
  state.language = language
  for (const one of state.people) Object.assign(one, { name: 'Ψ', lastName: 'Ω' })
  for (const one of state.documents) one.title = `Ξ ${one.id[2].replace(/\D/g, '')}`
  for (const one of state.templates) Object.assign(one, { name: `Φ ${one.id}`, description: '', parameters: {} })
  for (const one of state.tasks) Object.assign(one, { name: `Λ ${one.id}`, documentName: '' })
  state.iblocks = [{ id: 31, type: 'bitrix_processes', name: 'Σ' }]
  state.smartTypes = []
  return portal
}

describe.each(['ru', 'de'] as const)('in %s no English is left', (language) => {
  const own = texts(language)
  const word = (id: string) => own[id] ?? id
  const foreign = english(language)
  test('the words of English are known', () => {
    expect(foreign.size).toBeGreaterThan(300)
    expect(['waiting', 'stuck', 'started', 'delete'].every((one) => foreign.has(one))).toBe(true)
  })
  const strange = () =>
    everythingSaid().filter((text) => (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((one) => foreign.has(one)))

  async function open(address: string) {
    // Loaded with the first page of a router's life; here there are several lives, in two languages.
    await loadLanguage(language)
    await loadWorkflowTexts()
    const app = await renderApp(address, { portal: wordless(language), person: ADMIN, language })
    connectRuns(runActions, () => void app.client.invalidateQueries())
    return app
  }
  const button = (id: string) => screen.findByRole('button', { name: word(id) })

  test('in the list, its filters, columns, views and menus', async () => {
    const { user } = await open('/workflows?origin=all')
    await waitFor(() => expect(titles()).toContain('Ξ 70'))
    await waitFor(() => expect(document.querySelector('.bars-up')).not.toBeNull())
    expect(everythingSaid().length).toBeGreaterThan(60)
    expect(strange()).toEqual([])
    await user.click(await button('workflows.filter'))
    await user.click(await button('workflows.columns'))
    await user.click(await button('workflows.cleanUp'))
    await user.click(await button('workflows.view.save'))
    await user.click(screen.getByRole('checkbox', { name: word('workflows.selectAll') }))
    expect(strange()).toEqual([])
  })

  test.each(['/workflows?holder=left&state=stuck', '/workflows?q=zzz', '/workflows/none', '/runs', '/runs/none'])(
    'in %s',
    async (address) => {
      await open(address)
      await waitFor(() => expect(document.querySelectorAll('h1, h2').length).toBeGreaterThan(0))
      await act(() => new Promise((resolve) => setTimeout(resolve, 1500)))
      expect(strange()).toEqual([])
    },
  )

  test('in the panel and the question before one is ended', async () => {
    const { user } = await open(`/workflows/${idOf(1)}`)
    await screen.findByRole('heading', { level: 2, name: 'Ξ 1' })
    await act(() => new Promise((resolve) => setTimeout(resolve, 500)))
    expect(strange()).toEqual([])
    await user.click(await button('workflows.terminate'))
    await waitFor(() => expect(document.querySelector('dialog')).not.toBeNull())
    expect(strange()).toEqual([])
  })

  test('in a run from check to result', async () => {
    const { user } = await open('/workflows?origin=all')
    await waitFor(() => expect(titles()).toContain('Ξ 70'))
    await user.click(screen.getByRole('checkbox', { name: word('workflows.selectAll') }))
    await user.click(await button('workflows.delete'))
    await waitFor(() => expect(document.querySelector('[data-phase=ready]')).not.toBeNull())
    await user.click((await screen.findAllByRole('tab'))[1] as HTMLElement)
    expect(strange()).toEqual([])
    await user.click(document.querySelector('.run-foot .danger') as HTMLElement)
    const asked = await screen.findByRole('dialog')
    expect(strange()).toEqual([])
    await user.click(asked.querySelector('.foot .danger') as HTMLElement)
    await waitFor(() => expect(document.querySelector('[data-phase=grace]')).not.toBeNull())
    expect(strange()).toEqual([])
    await waitFor(() => expect(document.querySelector('[data-phase=finished]')).not.toBeNull(), { timeout: 12_000 })
    expect(strange()).toEqual([])
  })

  test('in starting a workflow and the recipes', async () => {
    const { router } = await open('/workflows/start')
    for (const to of ['/workflows/start', '/workflows/someone-left', '/workflows/finish-older', '/workflows/stuck'] as const) {
      await act(() => router.navigate({ to }))
      await act(() => new Promise((resolve) => setTimeout(resolve, 800)))
      expect(within(document.body).getAllByRole('heading').length).toBeGreaterThan(0)
      expect(strange()).toEqual([])
    }
  })
})
