import { lazy } from 'react'
import { createRoot } from 'react-dom/client'
import { languageFor, loadLanguage } from '@/i18n/i18n'
import type { Connection } from '@/portal/connection'
import { errorKind } from '@/portal/errors'
import { openPortal } from '@/portal/send'
import { restoreTheme } from '@/ui/theme'
import { App } from './App'
import { boot } from './boot'
import { createQueryClient } from './queryClient'
import { createDeskRouter, firstQuestions } from './router'

// Few ever see these: they stay out of the first screen.
const ErrorPage = lazy(() => import('./ErrorPage').then((module) => ({ default: module.ErrorPage })))
const OutsidePortal = lazy(() => import('./OutsidePortal').then((module) => ({ default: module.OutsidePortal })))
const PortalSilent = lazy(() => import('./PortalSilent').then((module) => ({ default: module.PortalSilent })))

type Connect = (onSilence: () => void) => Promise<Connection>

/** From an empty page to the app: handshake, language, first request, first render. Each way it can fail has a screen of its own. */
export async function start(element: HTMLElement, connect: Connect): Promise<void> {
  const root = createRoot(element)
  restoreTheme()
  const browserLanguage = languageFor(navigator.language)
  const silence = async () => {
    await loadLanguage(browserLanguage)
    root.render(<PortalSilent />)
  }
  let connection: Connection
  try {
    connection = await connect(() => void silence())
  } catch (error) {
    await loadLanguage(browserLanguage)
    root.render(errorKind(error) === 'outside' ? <OutsidePortal /> : <PortalSilent />)
    return
  }
  openPortal(connection)
  await loadLanguage(languageFor(connection.handshake.language))

  const open = async () => {
    const client = createQueryClient()
    const router = createDeskRouter()
    try {
      await boot(client, firstQuestions(router))
      root.render(<App client={client} router={router} />)
    } catch (error) {
      root.render(<Alone error={error} onRetry={() => void open()} />)
    }
  }
  await open()
}

const Alone = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => (
  <main className="solo">
    <ErrorPage error={error} onRetry={onRetry} />
  </main>
)
