import { useState } from 'react'
import type { DocumentType } from '@/documents/types/documentType'
import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { Field } from '@/ui/Field'
import { readIds } from '@/workflows/start/startType'

/** Documents by their ids, many at once. What cannot be an id here stays in the box and is named. */
export function PasteIds({ type, isOpen, onAdd }: { type: DocumentType; isOpen: boolean; onAdd(ids: string[]): void }) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<string[]>([])
  const [added, setAdded] = useState(0)
  const add = () => {
    const { ids, wrong: left } = readIds(typed, type)
    setWrong(left)
    setAdded(ids.length)
    setTyped(left.join('\n'))
    if (ids.length > 0) onAdd(ids)
  }
  return (
    <details className="start-paste" open={isOpen}>
      <summary>{text('start.paste')}</summary>
      <div className="stack">
        <Field
          label={text('start.paste.label')}
          hint={text('start.paste.hint')}
          error={
            wrong.length > 0 ? text('start.paste.wrong', { ids: wrong.slice(0, 10).join(', '), n: wrong.length }) : undefined
          }
        >
          {(wiring) => (
            <textarea
              {...wiring}
              className="in start-ids"
              rows={3}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value)
                setWrong([])
                setAdded(0)
              }}
            />
          )}
        </Field>
        <div className="bar">
          <Button disabledReason={typed.trim() === '' ? text('start.paste.first') : undefined} onClick={add}>
            {text('start.paste.add')}
          </Button>
          <span className="s t2" role="status">
            {added > 0 && text('start.paste.added', { n: added })}
          </span>
        </div>
      </div>
    </details>
  )
}
