import { Link } from '@tanstack/react-router'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import type { Template } from '@/templates/schema'
import { Button, buttonClass } from '@/ui/Button'
import type { TemplateAction } from './TemplateListContext'

type Props = {
  template: Pick<Template, 'id'>
  /** why this app may not change it */
  readOnly: string | undefined
  act(action: TemplateAction): void
  close(): void
}

/** What can be done with a template; of what cannot, the reason stands below. */
export function ActionMenu({ template: { id }, readOnly, act, close }: Props) {
  const choose = (action: TemplateAction) => () => {
    close()
    act(action)
  }
  return (
    <div className="template-menu">
      <Link className={buttonClass('plain')} to={paths.startWorkflow} search={{ template: id }}>
        {text('templates.start')}
      </Link>
      <Link className={buttonClass('plain')} to={paths.compareTemplates} search={{ a: id }}>
        {text('templates.compare')}
      </Link>
      <Button look="plain" onClick={choose('download')}>
        {text('templates.download')}
      </Button>
      {readOnly ? (
        <Button look="plain" disabledReason={readOnly}>
          {text('templates.replace')}
        </Button>
      ) : (
        <Link className={buttonClass('plain')} to={paths.openedFile} search={{ replace: id }}>
          {text('templates.replace')}
        </Link>
      )}
      <Button look="plain" disabledReason={readOnly} onClick={choose('edit')}>
        {text('templates.edit')}
      </Button>
      <Button look="danger-o" disabledReason={readOnly} onClick={choose('delete')}>
        {text('templates.delete')}
      </Button>
      {readOnly && <p className="xs t2">{readOnly}</p>}
    </div>
  )
}
