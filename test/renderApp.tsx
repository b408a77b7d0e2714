import { createMemoryHistory } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { App } from '@/app/App'
import { boot } from '@/app/boot'
import { createQueryClient } from '@/app/queryClient'
import { createDeskRouter, firstQuestions } from '@/app/router'
import { type Language, loadLanguage } from '@/i18n/i18n'
import { openPortal } from '@/portal/send'
import { inProcess } from './inProcess.ts'
import { createDemoState } from './simulator/demo/company.ts'
import { createPortal, type Portal } from './simulator/portal.ts'

/** Irina Belova: administrator, and the one with the 25 tasks. */
export const IRINA = 1

export const demoPortal = (scale?: number): Portal => {
  const now = Date.now()
  return createPortal({ state: createDemoState({ now, ...(scale === undefined ? {} : { scale }) }), now: Date.now })
}

type Options = { portal?: Portal; person?: number; language?: Language }

/** The whole app over a portal of its own (or a given one), as a person sees it who opens an address. */
export async function renderApp(address = '/tasks', { portal = demoPortal(), person = IRINA, language = 'en' }: Options = {}) {
  const connection = inProcess(portal, person)
  openPortal(connection)
  await loadLanguage(language)
  const client = createQueryClient()
  const router = createDeskRouter(createMemoryHistory({ initialEntries: [address] }))
  const user = userEvent.setup()
  const booted = await boot(client, await firstQuestions(router)).then(
    () => undefined,
    (error: unknown) => error,
  )
  const view = booted === undefined ? render(<App client={client} router={router} />) : undefined
  return { ...view, user, portal, client, router, opened: connection.opened, bootError: booted }
}
