import { Link } from '@tanstack/react-router'
import { ChevronRight, Play } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { focusIfLost } from '@/runs/page/focusIfLost'
import type { TemplateAction } from '@/templates/list/TemplateListContext'
import type { Template } from '@/templates/schema'
import { templateTitle } from '@/templates/words'
import { buttonClass } from '@/ui/Button'
import { TemplateActions } from './TemplateActions'
import { TemplateFacts } from './TemplateFacts'

type Props = { template: Template; readOnly: string | undefined; isSaving: boolean; act(action: TemplateAction): void }

/** The page's first lines: the way back, its name, what can be done with it, and what there is to know. */
export function TemplateHeader({ template, readOnly, isSaving, act }: Props) {
  return (
    <header className="template-head">
      <div className="bar templates-head">
        <span className="template-crumb">
          <Link to={paths.templates} className="t2">
            {text('templates.title')}
          </Link>
          <ChevronRight size={16} aria-hidden="true" />
          <h1 ref={focusIfLost} tabIndex={-1}>
            {templateTitle(template)}
          </h1>
        </span>
        <span className="grow" />
        <span className="bar">
          <TemplateActions template={template} readOnly={readOnly} isSaving={isSaving} act={act} />
          <Link className={buttonClass('primary')} to={paths.startWorkflow} search={{ template: template.id }}>
            <Play size={16} />
            <span>{text('templates.start')}</span>
          </Link>
        </span>
      </div>
      <div className="template-about">
        <TemplateFacts template={template} />
        {template.description && (
          <p className="s t2 template-description" title={template.description}>
            {template.description}
          </p>
        )}
        {readOnly && <p className="s t2">{readOnly}</p>}
      </div>
    </header>
  )
}
