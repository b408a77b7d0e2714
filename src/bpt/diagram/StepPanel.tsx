import { X } from 'lucide-react'
import { useRef } from 'react'
import type { Finding } from '@/bpt/checks/finding'
import { findingText } from '@/bpt/checks/findingText'
import type { Activity, Template } from '@/bpt/template'
import type { Names } from '@/bpt/words/names'
import { factsOf, titleOf, usesOf } from '@/bpt/words/stepWords'
import { typeName } from '@/bpt/words/typeWords'
import { text } from '@/i18n/i18n'
import { Badge } from '@/ui/Badge'
import { IconButton } from '@/ui/Button'
import { useShortcuts } from '@/ui/keys'
import { Notice } from '@/ui/Notice'
import { Clipped } from './step/Clipped'
import { stepNumbers } from './step/numbers'
import { Stored } from './step/Stored'
import { giveFocusBack, takeFocus } from './step/stepFocus'
import './step/step.css'

export type StepPanelProps = {
  template: Template
  /** id of the activity */
  step: string
  names: Names
  findings: readonly Finding[]
  onClose(): void
}

/** One activity: its properties in words, what it uses, what is worth knowing, and all of it as stored. */
export function StepPanel({ template, step, names, findings, onClose }: StepPanelProps) {
  const panel = useRef<HTMLElement>(null)
  const close = () => {
    giveFocusBack(panel.current)
    onClose()
  }
  useShortcuts({ Escape: close })
  const activity = template.activities.get(step)
  if (!activity) return null
  const own = findings.filter((finding) => finding.activity === step)
  const uses = usesOf(activity, template, names)
  const facts = factsOf(activity, template, names)
  return (
    <aside ref={panel} className="card pane step-panel" aria-label={text('bpt.panel')}>
      <header className="head stack step-head">
        <div className="row">
          <span className="s t2 grow">{placeWords(activity, template)}</span>
          <IconButton small icon={X} label={text('bpt.panel.close')} aria-keyshortcuts="Escape" onClick={close} />
        </div>
        {/* Another step is another title: it takes the focus anew. */}
        <h2 key={step} ref={takeFocus} tabIndex={-1} className="panel-title">
          {titleOf(activity)}
        </h2>
        <span className="mono t3">
          {activity.type} · {activity.name}
        </span>
      </header>
      <div key={step} className="scroll body stack step-body">
        {!activity.isOn && <Notice>{text('bpt.off.text')}</Notice>}
        {facts.length > 0 && (
          <dl className="step-facts">
            {facts.map(({ label, value, isCode }) => (
              <div key={`${label}:${value}`}>
                <dt>{label}</dt>
                <dd>
                  <Clipped isCode={isCode}>{value}</Clipped>
                </dd>
              </div>
            ))}
          </dl>
        )}
        {uses.length > 0 && (
          <section className="stack">
            <h3>{text('bpt.uses')}</h3>
            <p className="bar step-uses">
              {uses.map((name) => (
                <Badge key={name}>{name}</Badge>
              ))}
            </p>
          </section>
        )}
        {own.length > 0 && (
          <section className="stack">
            <h3>{text('bpt.worthKnowing')}</h3>
            {own.map((finding) => (
              <Notice key={`${finding.code}:${findingText(finding)}`} tone={finding.level === 'warn' ? 'warn' : 'info'}>
                {findingText(finding)}
              </Notice>
            ))}
          </section>
        )}
        <Stored properties={activity.properties} />
      </div>
    </aside>
  )
}

function placeWords(activity: Activity, template: Template): string {
  const numbers = stepNumbers(template)
  const place = numbers.get(activity.id)
  const kind = typeName(activity.type)
  return place === undefined ? kind : `${text('bpt.step', { place, n: numbers.size })} · ${kind}`
}
