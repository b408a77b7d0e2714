import { useNavigate, useSearch } from '@tanstack/react-router'
import { FileQuestionMark } from 'lucide-react'
import { useMemo } from 'react'
import { checkPortalTemplate } from '@/bpt/checks/checkTemplate'
import { contentOf } from '@/bpt/file/contentOf'
import { readTemplate } from '@/bpt/model/readTemplate'
import { text } from '@/i18n/i18n'
import { fileNameOf } from '@/templates/backup/fileName'
import type { Template } from '@/templates/schema'
import { TemplateView } from '@/templates/view/TemplateView'
import { type ViewSearch, viewSearchSchema } from '@/templates/view/viewSearch'
import { autoStartWords } from '@/templates/words'
import { EmptyState } from '@/ui/EmptyState'

/** What is inside a template of the portal. */
export function Opened({ template }: { template: Template }) {
  const raw = useSearch({ from: '/templates/$templateId' })
  const navigate = useNavigate()
  const search = useMemo(() => viewSearchSchema.parse(raw), [raw])
  const inside = useMemo(() => {
    const content = template.stored && contentOf(template.stored)
    const model = content && readTemplate(content)
    return model && { content, model, findings: checkPortalTemplate(model) }
  }, [template.stored])
  if (!inside)
    return (
      <section className="card">
        <EmptyState icon={FileQuestionMark} tone="warn" title={text('templates.unreadable')}>
          <p>{text('templates.unreadable.text')}</p>
        </EmptyState>
      </section>
    )
  // Another tab is another place one comes back to; steps within the picture are not.
  const show = (next: ViewSearch) => void navigate({ to: '.', search: next, replace: next.tab === search.tab })
  return (
    <TemplateView
      template={inside.model}
      content={inside.content}
      fileName={fileNameOf(template)}
      findings={inside.findings}
      documentType={template.documentType}
      startsWhen={template.autoExecute === 0 ? undefined : autoStartWords(template.autoExecute)}
      search={search}
      show={show}
    />
  )
}
