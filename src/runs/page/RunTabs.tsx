import { type KeyboardEvent, useRef } from 'react'
import { text } from '@/i18n/i18n'

export type RunTab = 'chosen' | 'leftOut'
type Props = { current: RunTab; words: Record<RunTab, string>; panelId: string; onChange(tab: RunTab): void }
const tabs: readonly RunTab[] = ['chosen', 'leftOut']

/** Which rows of a check stand below: those that will be acted on, or those left out. */
export function RunTabs({ current, words, panelId, onChange }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    const next = current === 'chosen' ? 'leftOut' : 'chosen'
    onChange(next)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[tabs.indexOf(next)]?.focus()
  }
  return (
    <div ref={list} className="run-tabs" role="tablist" aria-label={text('runs.rows')} onKeyDown={walk}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          aria-selected={tab === current}
          aria-controls={panelId}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onChange(tab)}
        >
          {words[tab]}
        </button>
      ))}
    </div>
  )
}
