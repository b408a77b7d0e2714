import { Keyboard } from 'lucide-react'
import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { buttonClass, IconButton } from '@/ui/Button'
import { useShortcuts } from '@/ui/keys'
import { LiveRegion } from '@/ui/LiveRegion'
import { Toaster } from '@/ui/Toast'
import { lazyPart } from './lazyPart'
import { ThemeSwitch } from './ThemeSwitch'

const KeysHelp = lazyPart(() => import('./KeysHelp').then((module) => module.KeysHelp))

/** A page in the navigation; `to` is a hash address, `shortcut` the keys that lead there. */
export type NavItem = { to: string; label: string; current: boolean; shortcut: string; count?: number | undefined; isCalm?: true }
type LayoutProps = { nav: readonly NavItem[]; banner?: ReactNode; pending?: boolean; children: ReactNode }

/** The frame around every page: navigation, banner, the page, and the places from which toasts and announcements speak. */
export function Layout({ nav, banner, pending, children }: LayoutProps) {
  const [helpOpen, setHelpOpen] = useState(false)
  const main = useRef<HTMLElement>(null)
  const bar = useRef<HTMLElement>(null)
  const currentTo = nav.find(({ current }) => current)?.to
  // On a small screen the bar scrolls, and the page may have been opened by a key or a link. Only sideways: the page stays where it is.
  useEffect(() => {
    const tab = bar.current?.querySelector(`[href="${currentTo}"]`)?.getBoundingClientRect()
    const room = bar.current?.getBoundingClientRect()
    if (bar.current && tab && room)
      bar.current.scrollLeft += Math.max(0, tab.right - room.right) + Math.min(0, tab.left - room.left)
  }, [currentTo])
  useShortcuts({
    '?': () => setHelpOpen(true),
    ...Object.fromEntries(nav.map(({ shortcut, to }) => [shortcut, () => location.assign(to)])),
  })
  return (
    <div className="app">
      <header className="row">
        <button type="button" className={`${buttonClass('primary')} skip vh`} onClick={() => main.current?.focus()}>
          {text('app.skip')}
        </button>
        <nav ref={bar} className="nav grow" aria-label={text('app.name')}>
          {nav.map((item) => (
            <a key={item.to} href={item.to} aria-current={item.current ? 'page' : undefined} aria-keyshortcuts={item.shortcut}>
              {item.label}
              {item.count !== undefined && item.count > 0 && (
                <span className={item.isCalm ? 'count calm' : 'count'}>{number(item.count)}</span>
              )}
            </a>
          ))}
        </nav>
        <div className="row side">
          <ThemeSwitch />
          <IconButton small icon={Keyboard} label={text('app.keys')} aria-keyshortcuts="?" onClick={() => setHelpOpen(true)} />
        </div>
      </header>
      <div>{banner}</div>
      <main ref={main} className="main" tabIndex={-1} aria-busy={pending || undefined}>
        {children}
      </main>
      {pending && <div className="pending" />}
      <LiveRegion />
      <Toaster />
      {helpOpen && (
        <Suspense>
          <KeysHelp onClose={() => setHelpOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
