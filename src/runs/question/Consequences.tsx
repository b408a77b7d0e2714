import { text } from '@/i18n/i18n'
import type { ActionWords } from '@/runs/action'
import { tasksOf } from '@/runs/page/report'
import type { RunRow } from '@/runs/run'

/** What will happen to these rows, as a list. */
export function Consequences({ words, rows }: { words: ActionWords; rows: readonly RunRow[] }) {
  const values = { n: rows.length, ...tasksOf(rows) }
  return (
    <ul className="run-consequences">
      {words.consequences.map((id) => (
        <li key={id}>{text(id, values)}</li>
      ))}
    </ul>
  )
}
