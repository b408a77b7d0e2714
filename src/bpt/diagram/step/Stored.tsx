import { useState } from 'react'
import type { PhpArray } from '@/bpt/php'
import { text } from '@/i18n/i18n'
import { Clipped } from './Clipped'
import { printStored } from './printStored'

/** All properties of a step just as the file holds them. */
export function Stored({ properties }: { properties: PhpArray }) {
  const [isOpen, setIsOpen] = useState(false)
  if (properties.size === 0) return null
  return (
    <details className="stored" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{text('bpt.stored', { n: properties.size })}</summary>
      {isOpen && (
        <dl>
          {[...properties].map(([key, value]) => (
            <div key={String(key)}>
              <dt className="mono">{String(key)}</dt>
              <dd>
                <Clipped isCode>{printStored(value)}</Clipped>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  )
}
