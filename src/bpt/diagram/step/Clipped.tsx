import { useState } from 'react'
import { text } from '@/i18n/i18n'

const SHOWN = 400 // characters

/** A text of any length: of a long one its beginning, and the rest when it is asked for. */
export function Clipped({ children, isCode }: { children: string; isCode?: boolean | undefined }) {
  const [isWhole, setIsWhole] = useState(false)
  const isLong = children.length > SHOWN && !isWhole
  const words = isLong ? `${children.slice(0, SHOWN)}…` : children
  return (
    <>
      {isCode ? <pre className="mono step-code">{words}</pre> : words}
      {isLong && (
        <button type="button" className="btn link s" onClick={() => setIsWhole(true)}>
          {text('bpt.stored.all')}
        </button>
      )}
    </>
  )
}
