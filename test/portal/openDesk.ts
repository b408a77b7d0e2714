import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { boot } from '@/app/boot'
import { createQueryClient } from '@/app/queryClient'
import { openPortal } from '@/portal/send'
import { workflowQuestions } from '@/workflows/firstQuestions'
import { inProcess } from '../inProcess.ts'
import { IRINA } from '../renderApp.tsx'
import type { Portal } from '../simulator/portal.ts'

/** The page's data without its page: the first request has been answered, hooks can be drawn. */
export async function openDesk(portal: Portal, search: object = {}, person = IRINA) {
  openPortal(inProcess(portal, person))
  const client: QueryClient = createQueryClient()
  await boot(client, workflowQuestions(search))
  const wrapper = ({ children }: { children: ReactNode }) => createElement(QueryClientProvider, { client }, children)
  const draw = <Props, Result>(hook: (props: Props) => Result, initialProps: Props) => renderHook(hook, { wrapper, initialProps })
  /** requests since the first one, by their commands */
  const requests = () => portal.log.map(({ method, commands }) => commands ?? [method])
  return { client, draw, requests }
}

/** As it is kept with the person after the first visit. */
export function rememberTemplates(portal: Portal, person = IRINA): void {
  const ids = portal.state.templates.filter(({ autoExecute }) => autoExecute < 8).map(({ id }) => id)
  const sorted = ids.sort((a, b) => a - b).join(',')
  portal.setUserOption(person, 'knownTemplateIds', JSON.stringify(sorted))
}
