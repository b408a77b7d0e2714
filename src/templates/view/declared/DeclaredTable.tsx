import { text } from '@/i18n/i18n'
import { cells, DeclaredName, type DeclaredRows } from './declaredCells'

/** Each on a row of its own. Rows are as high as their defaults need. */
export function DeclaredTable({ label, ...all }: DeclaredRows & { label: string }) {
  return (
    <table className="declared-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{text('templateView.column.name')}</th>
          {cells.map((cell) => (
            <th key={cell.name} scope="col" data-column={cell.name}>
              {text(cell.label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {all.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <DeclaredName row={row} />
            </th>
            {cells.map((cell) => (
              <td key={cell.name} data-column={cell.name}>
                {cell.render(row, all)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The same below one another, where columns have no room. */
export function DeclaredCards({ label, ...all }: DeclaredRows & { label: string }) {
  return (
    <ul className="declared-cards" aria-label={label}>
      {all.rows.map((row) => (
        <li key={row.id}>
          <DeclaredName row={row} />
          <dl>
            {cells.map((cell) => (
              <div key={cell.name}>
                <dt>{text(cell.label)}</dt>
                <dd>{cell.render(row, all)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
