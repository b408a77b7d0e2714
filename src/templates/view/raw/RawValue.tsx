import { Copy } from 'lucide-react'
import { isArray } from '@/bpt/php'
import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { keysOf, type RawRow } from './rawRows'
import { kindWords, wholeValue } from './rawWords'

const SHOWN = 20_000

/** The chosen value in full, and the way to take it elsewhere. */
export function RawValue({ row, onCopy }: { row: RawRow; onCopy(): void }) {
  const whole = isArray(row.value) ? undefined : wholeValue(row.value)
  return (
    <section className="foot raw-value" aria-label={text('templateView.raw.value')}>
      <div className="row">
        <span className="mono t2 grow">{keysOf(row.path).join(' › ')}</span>
        <Button small icon={Copy} shortcut={undefined} onClick={onCopy}>
          {text(whole === undefined ? 'templateView.raw.copyJson' : 'templateView.raw.copy')}
        </Button>
      </div>
      {whole === undefined || whole === '' ? (
        <p className="s t2">{whole === '' ? text('templateView.raw.empty') : kindWords(row.value)}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        <pre className="mono scroll" tabIndex={0}>
          {whole.slice(0, SHOWN)}
          {whole.length > SHOWN && '…'}
        </pre>
      )}
    </section>
  )
}
