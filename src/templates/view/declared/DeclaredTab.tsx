import { Braces, ListChecks, type LucideIcon, Pin } from 'lucide-react'
import { useState } from 'react'
import { type TextId, text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { useMedia } from '@/ui/useMedia'
import { DeclaredCards, DeclaredTable } from './DeclaredTable'
import './declared.css'
import type { DeclaredRows } from './declaredCells'
import type { DeclaredKind } from './usages'

type Words = { label: TextId; intro: TextId; none: TextId; noneText: TextId; icon: LucideIcon }
const words: Record<DeclaredKind, Words> = {
  parameter: {
    label: 'templateView.tab.parameters',
    intro: 'templateView.parameters.intro',
    none: 'templateView.parameters.none',
    noneText: 'templateView.parameters.noneText',
    icon: ListChecks,
  },
  variable: {
    label: 'templateView.tab.variables',
    intro: 'templateView.variables.intro',
    none: 'templateView.variables.none',
    noneText: 'templateView.variables.noneText',
    icon: Braces,
  },
  constant: {
    label: 'templateView.tab.constants',
    intro: 'templateView.constants.intro',
    none: 'templateView.constants.none',
    noneText: 'templateView.constants.noneText',
    icon: Pin,
  },
}
const AT_ONCE = 200

/** Parameters, variables or constants of a template. `hasSide`: something stands beside them. */
export function DeclaredTab({ hasSide, ...all }: DeclaredRows & { hasSide: boolean }) {
  const [shown, setShown] = useState(AT_ONCE)
  const isTight = useMedia(hasSide ? '(width < 1180px)' : '(width < 900px)')
  const { label, intro, none, noneText, icon } = words[all.of]
  if (all.rows.length === 0)
    return (
      <EmptyState icon={icon} title={text(none)}>
        <p>{text(noneText)}</p>
      </EmptyState>
    )
  const rows = { ...all, rows: all.rows.slice(0, shown), label: text(label) }
  const left = all.rows.length - rows.rows.length
  return (
    <>
      <p className="s t2 declared-intro">{text(intro)}</p>
      {isTight ? <DeclaredCards {...rows} /> : <DeclaredTable {...rows} />}
      {left > 0 && (
        <p className="declared-more">
          <Button small onClick={() => setShown(shown + AT_ONCE)}>
            {text('templateView.showMore', { n: Math.min(left, AT_ONCE) })}
          </Button>
        </p>
      )}
    </>
  )
}
