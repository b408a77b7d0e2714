import { text } from '@/i18n/i18n'
import { ownerOf } from '@/templates/owner'
import type { Template } from '@/templates/schema'
import { ownerWords, templateTitle } from '@/templates/words'

const MOST = 100

/** The templates that this app cannot replace, and whose they are. */
export function OtherTemplates({ templates, appId }: { templates: readonly Template[]; appId: number | undefined }) {
  if (templates.length === 0) return null
  return (
    <details className="xs">
      <summary>{text('upload.replace.others', { n: templates.length })}</summary>
      <p className="t2">{text('upload.replace.othersText')}</p>
      <ul className="stack replace-others">
        {templates.slice(0, MOST).map((template) => (
          <li key={template.id}>
            {templateTitle(template)} <span className="t3">{ownerWords(ownerOf(template.systemCode, appId))}</span>
          </li>
        ))}
        {templates.length > MOST && <li className="t3">{text('upload.fields.more', { n: templates.length - MOST })}</li>}
      </ul>
    </details>
  )
}
