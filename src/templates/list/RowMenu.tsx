import { Ellipsis } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { readOnlyWords } from '@/templates/words'
import { IconButton } from '@/ui/Button'
import { Popover } from '@/ui/Popover'
import { useNarrow } from '@/ui/useNarrow'
import { ActionMenu } from './ActionMenu'
import type { TemplateListRow } from './rows'
import { useTemplateListView } from './TemplateListContext'

/** What can be done with one template without opening it. */
export function RowMenu({ row }: { row: TemplateListRow }) {
  const { act } = useTemplateListView()
  const isNarrow = useNarrow()
  const label = text('templates.row.menu', { title: row.title })
  return (
    <span className="template-more">
      <Popover
        label={label}
        // Where rows are cards it stands at the right edge.
        align={isNarrow ? 'end' : 'start'}
        trigger={(trigger) => <IconButton {...trigger} small icon={Ellipsis} tabIndex={-1} label={label} />}
      >
        {(close) => (
          <ActionMenu template={row} readOnly={readOnlyWords(row.owner)} act={(action) => act(action, row)} close={close} />
        )}
      </Popover>
    </span>
  )
}
