import { type ReactNode, useId, useState } from 'react'
import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'

const SHOWN = 200 // rows at a time: thousands would hold up the page

type Props<Row> = { title: string; rows: readonly Row[]; children: (row: Row, index: number) => ReactNode }

/** A list of changes under its heading; of a long one the first rows, and more when asked for. */
export function ChangeSection<Row>({ title, rows, children }: Props<Row>) {
  const id = useId()
  const [shown, setShown] = useState(SHOWN)
  if (rows.length === 0) return null
  const left = rows.length - shown
  const next = Math.min(left, SHOWN)
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="change-section">
        {title}
      </h2>
      <ul className="changes-list">{rows.slice(0, shown).map(children)}</ul>
      {left > 0 && (
        <div className="changes-more">
          <Button small onClick={() => setShown(shown + SHOWN)}>
            {text('changes.more', { n: next, shown: number(next) })}
          </Button>
          <span className="s t2">{text('changes.more.left', { n: number(left) })}</span>
        </div>
      )}
    </section>
  )
}
