import { Link } from '@tanstack/react-router'
import { Download, Ellipsis } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { ActionMenu } from '@/templates/list/ActionMenu'
import type { TemplateAction } from '@/templates/list/TemplateListContext'
import type { Template } from '@/templates/schema'
import { Button, buttonClass, IconButton } from '@/ui/Button'
import { Popover } from '@/ui/Popover'
import { useNarrow } from '@/ui/useNarrow'

type Props = { template: Template; readOnly: string | undefined; isSaving: boolean; act(action: TemplateAction): void }

/** What can be done with the open template; where there is little room, behind one button. */
export function TemplateActions({ template, readOnly, isSaving, act }: Props) {
  const isNarrow = useNarrow()
  const { id } = template
  if (isNarrow) {
    const label = text('templates.more')
    return (
      <Popover
        label={label}
        align="end"
        trigger={(trigger) => <IconButton {...trigger} look="default" icon={Ellipsis} label={label} />}
      >
        {(close) => <ActionMenu template={template} readOnly={readOnly} act={act} close={close} />}
      </Popover>
    )
  }
  return (
    <>
      <Button icon={Download} busy={isSaving} title={text('templates.backup.oneFields')} onClick={() => act('download')}>
        {text('templates.download')}
      </Button>
      <Link className={buttonClass()} to={paths.compareTemplates} search={{ a: id }}>
        {text('templates.compare')}
      </Link>
      {readOnly ? (
        <Button disabledReason={readOnly}>{text('templates.replace')}</Button>
      ) : (
        <Link className={buttonClass()} to={paths.openedFile} search={{ replace: id }}>
          {text('templates.replace')}
        </Link>
      )}
      <Button disabledReason={readOnly} onClick={() => act('edit')}>
        {text('templates.edit')}
      </Button>
      <Button look="danger-o" disabledReason={readOnly} onClick={() => act('delete')}>
        {text('templates.delete')}
      </Button>
    </>
  )
}
