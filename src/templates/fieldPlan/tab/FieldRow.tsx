import { Check, CircleQuestionMark, type LucideIcon, Pencil, Plus } from 'lucide-react'
import { text } from '@/i18n/i18n'
import type { FieldAct, PlannedField } from '@/templates/fieldPlan/planFields'
import { Badge, type Tone } from '@/ui/Badge'
import { DifferenceWords, FieldTypeCell } from './FieldTypeCell'

const looks: Record<FieldAct, { icon: LucideIcon; tone?: Tone }> = {
  create: { icon: Plus, tone: 'ok' },
  maybe: { icon: CircleQuestionMark, tone: 'warn' },
  change: { icon: Pencil, tone: 'warn' },
  keep: { icon: Check },
}

/** One field: what the import does to it, and why it is in the file. */
export function FieldRow({ row, why }: { row: PlannedField; why: string }) {
  return (
    <tr>
      <td>
        <Badge {...looks[row.act]}>{text(`upload.act.${row.act}`)}</Badge>
      </td>
      <th scope="row">
        {row.field.name}
        <span className="mono t3">{row.id}</span>
      </th>
      <td>
        <FieldTypeCell row={row} />
      </td>
      <td>
        {row.differences.map((one) => (
          <DifferenceWords key={one.of} of={one} />
        ))}
        {row.differences.length === 0 && why}
      </td>
    </tr>
  )
}
