import { useId } from 'react'
import { text } from '@/i18n/i18n'
import type { Template } from '@/templates/schema'
import { kindOf } from '@/workflows/start/typeWords'

type Props = {
  title: string
  templates: readonly Template[]
  chosen: number | undefined
  onChoose(template: Template): void
}

/** The templates of one kind of documents. */
export function TemplateGroup({ title, templates, chosen, onChoose }: Props) {
  return (
    <section>
      <h2 className="start-group">{title}</h2>
      {templates.map((template) => (
        <TemplateRow
          key={template.id}
          template={template}
          isChosen={template.id === chosen}
          onChoose={() => onChoose(template)}
        />
      ))}
    </section>
  )
}

function TemplateRow({ template, isChosen, onChoose }: { template: Template; isChosen: boolean; onChoose(): void }) {
  const id = useId()
  const { icon: Icon } = kindOf(template.documentType)
  return (
    <label className="start-row" data-selected={isChosen || undefined}>
      <input
        type="radio"
        name="template"
        checked={isChosen}
        onChange={onChoose}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-about`}
      />
      <span className="tile">
        <Icon size={18} aria-hidden="true" />
      </span>
      <span className="grow">
        <span id={`${id}-name`} className="start-line cut" title={template.name}>
          {template.name || text('start.template.noName', { id: String(template.id) })}
        </span>
        <span className="start-sub cut" title={template.description}>
          {template.description}
        </span>
      </span>
      <span id={`${id}-about`} className="start-about s">
        <span>{text('start.template.asks', { n: template.parameters.length })}</span>
        <span className="t2">{autoStart(template.autoExecute)}</span>
      </span>
    </label>
  )
}

/** When it starts by itself: bits for a new, a changed, a deleted document. */
function autoStart(bits: number): string {
  const when = (['created', 'changed', 'deleted'] as const).filter((_, bit) => bits & (1 << bit))
  if (when.length === 0) return text('start.auto.never')
  return text('start.auto.when', { when: when.map((one) => text(`start.auto.${one}`)).join(', ') })
}
