import { Scan, ZoomIn, ZoomOut } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { IconButton } from '@/ui/Button'
import { usePercent } from './useView'
import type { Viewport } from './viewport'

type ZoomBarProps = { viewport: Viewport; onZoom(factor: number): void; onFit(): void; onlyFit: boolean }

/** How large the picture is, and how to change it. */
export function ZoomBar({ viewport, onZoom, onFit, onlyFit }: ZoomBarProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a bar
    <div className="zoom-bar" role="group" aria-label={text('bpt.zoom')}>
      {!onlyFit && (
        <>
          <IconButton small icon={ZoomOut} label={text('bpt.zoom.out')} aria-keyshortcuts="-" onClick={() => onZoom(1 / STEP)} />
          <Percent viewport={viewport} />
          <IconButton small icon={ZoomIn} label={text('bpt.zoom.in')} aria-keyshortcuts="+" onClick={() => onZoom(STEP)} />
        </>
      )}
      <IconButton small icon={Scan} label={text('bpt.zoom.fit')} aria-keyshortcuts={onlyFit ? undefined : '0'} onClick={onFit} />
    </div>
  )
}

export const STEP = 1.25

function Percent({ viewport }: { viewport: Viewport }) {
  return <span className="s zoom-now">{text('bpt.zoom.percent', { n: usePercent(viewport) })}</span>
}
