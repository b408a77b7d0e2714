import { createRoot } from 'react-dom/client'
import { languageFor, loadLanguage } from '@/i18n/i18n'
import type { Connection } from '@/portal/connection'
import { errorKind } from '@/portal/errors'
import { getOption } from '@/portal/options'
import { openPortal } from '@/portal/send'
import { applyTheme } from '@/ui/theme'
import { App } from './App'
import { boot } from './boot'
import { lazyPart } from './lazyPart'
import { Opening } from './Opening'
import { createQueryClient } from './queryClient'
import { createDeskRouter, firstQuestions, loadFirstPage } from './router'
import { themeOption } from './themeOption'

// Few ever see these: they stay out of the first screen.
const ErrorPage = lazyPart(() => import('./ErrorPage').then((module) => module.ErrorPage))
const OutsidePortal = lazyPart(() => import('./OutsidePortal').then((module) => module.OutsidePortal))
const PortalSilent = lazyPart(() => import('./PortalSilent').then((module) => module.PortalSilent))

type Connect = (onSilence: () => void) => Promise<Connection>

/** From an empty page to the app: handshake, language, first request, first render. Each way it can fail has a screen of its own. */
export async function start(element: HTMLElement, connect: Connect): Promise<void> {
  const root = createRoot(element)
  root.render(<Opening />)
  const browserLanguage = languageFor(navigator.language)
  let isOpen = false
  const showSilence = async () => {
    await loadLanguage(browserLanguage)
    if (!isOpen) root.render(<PortalSilent />)
  }
  let connection: Connection
  try {
    connection = await connect(() => void showSilence())
    isOpen = true
  } catch (error) {
    await loadLanguage(browserLanguage)
    root.render(errorKind(error) === 'outside' ? <OutsidePortal /> : <PortalSilent />)
    return
  }
  openPortal(connection)
  applyTheme(getOption(themeOption))
  await loadLanguage(languageFor(connection.handshake.language))

  const open = async () => {
    const client = createQueryClient()
    const router = createDeskRouter()
    try {
      await Promise.all([firstQuestions(router).then((questions) => boot(client, questions)), loadFirstPage(router)])
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
