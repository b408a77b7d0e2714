import { Workflow } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { portalAddress } from './portalAddress'

/** Opened without a portal around it: how to get in. `go` takes the browser to an address. */
export function OutsidePortal({ go = (address) => location.assign(address) }: { go?: (address: string) => void }) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const hintId = useId()
  const open = (event: FormEvent) => {
    event.preventDefault()
    const address = portalAddress(typed)
    setWrong(!address)
    if (address) go(address)
  }
  return (
    <div className="solo">
      <main className="card">
        <EmptyState icon={Workflow} heading="h1" title={text('errors.outsidePage.title')}>
          <p className="t2">{text('errors.outsidePage.text')}</p>
          <form className="stack" noValidate onSubmit={open}>
            <div className="row">
              <input
                className="in"
                type="text"
                inputMode="url"
                autoComplete="url"
                spellCheck={false}
                aria-label={text('errors.outsidePage.label')}
                aria-invalid={wrong || undefined}
                aria-describedby={wrong ? hintId : undefined}
                placeholder={text('errors.outsidePage.example')}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
              <Button type="submit" look="primary">
                {text('errors.outsidePage.open')}
              </Button>
            </div>
            {wrong && (
              <p id={hintId} className="hint bad" role="alert">
                {text('errors.outsidePage.wrong')}
              </p>
            )}
          </form>
        </EmptyState>
        <p className="note s t2">
          {text('errors.outsidePage.trial')} <code className="mono">npm start</code>
        </p>
      </main>
    </div>
  )
}
