import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'

type Props = {
  name: string
  /** counts and ages, in words */
  facts: ReactNode
  /** before the name: a tick */
  before?: ReactNode
  /** after it: what becomes of the group */
  choice?: ReactNode
  below?: ReactNode
  /** drawn when it is unfolded */
  rows: () => ReactNode
}

/** A group of alike rows in one line; a press on its name unfolds it. */
export function GroupLine({ name, facts, before, choice, below, rows }: Props) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <li className="group">
      <div className="group-line">
        {before}
        <button type="button" className="group-name" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <ChevronRight size={16} className="group-mark" />
          <span className="grow">
            <span className="group-title">{name}</span>
            <span className="group-facts">{facts}</span>
          </span>
        </button>
        {choice}
      </div>
      {below}
      <div id={id} hidden={!isOpen}>
        {isOpen && rows()}
      </div>
    </li>
  )
}
