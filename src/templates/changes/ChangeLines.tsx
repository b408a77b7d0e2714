import { useState } from 'react'
import type { ChangeLine } from '@/bpt/words/changes/changeLines'
import { text } from '@/i18n/i18n'
import { cutEnd, cutStart, wordRuns } from './wordRuns'

/** What it was and what it is, line by line. */
export function ChangeLines({ lines }: { lines: readonly ChangeLine[] }) {
  if (lines.length === 0) return null
  return (
    <ul className="change-lines">
      {lines.map((line) => (
        <li key={line.label}>
          <OldAndNew {...line} />
        </li>
      ))}
    </ul>
  )
}

const SHOWN = 240 // characters of what differs
const AROUND = 60 // of what does not

function OldAndNew({ label, before, after, isStored }: ChangeLine) {
  const [isWhole, setIsWhole] = useState(false)
  const runs = wordRuns(before ?? '', after ?? '')
  const isCut =
    !isWhole && (Math.max(runs.before.length, runs.after.length) > SHOWN || Math.max(runs.start.length, runs.end.length) > AROUND)
  const end = (part: string, length: number) => (isCut ? cutEnd(part, length) : part)
  return (
    <>
      <span className={isStored ? 'mono' : undefined}>{label}:</span> {isCut ? cutStart(runs.start, AROUND) : runs.start}
      {runs.before.trim() !== '' && (
        <>
          <del>
            <span className="vh">{text('changes.was')} </span>
            {end(runs.before.trim(), SHOWN)}
          </del>{' '}
        </>
      )}
      {runs.after.trim() !== '' && (
        <ins>
          <span className="vh">{text('changes.is')} </span>
          {end(runs.after.trim(), SHOWN)}
        </ins>
      )}
      {runs.end !== '' && <> {end(runs.end.trimStart(), AROUND)}</>}
      {isCut && (
        <>
          {' '}
          <button type="button" className="btn link s" onClick={() => setIsWhole(true)}>
            {text('changes.whole')}
          </button>
        </>
      )}
    </>
  )
}
