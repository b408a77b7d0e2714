import { ChevronDown, CircleAlert, Info } from 'lucide-react'
import { useId, useState } from 'react'
import type { Finding } from '@/bpt/checks/finding'
import { findingText } from '@/bpt/checks/findingText'
import type { Template } from '@/bpt/template'
import { titleOf } from '@/bpt/words/stepWords'
import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'

type Props = { findings: readonly Finding[]; template: Template; onShow(step: string): void }

const AT_ONCE = 50

/** What is worth knowing, as a line that opens a list; each leads to its step. */
export function Findings({ findings, template, onShow }: Props) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [shown, setShown] = useState(AT_ONCE)
  if (findings.length === 0) return null
  const warnings = findings.filter(({ level }) => level === 'warn').length
  const Icon = warnings > 0 ? CircleAlert : Info
  const left = findings.length - shown
  return (
    <section className="template-findings" aria-label={text('templateView.findings.label')}>
      <button
        type="button"
        className={warnings > 0 ? 'template-findings-line warn' : 'template-findings-line'}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon size={16} aria-hidden="true" />
        <span className="grow">
          <b>{text('templateView.findings', { n: findings.length })}</b>{' '}
          {warnings > 0 && <span className="t2">{warningsText(warnings, findings.length)}</span>}
        </span>
        <ChevronDown size={16} aria-hidden="true" />
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        <ul id={id} className="scroll" tabIndex={0}>
          {findings.slice(0, shown).map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same may be found twice, and their order never changes
            <li key={index}>
              <Line finding={finding} template={template} onShow={onShow} />
            </li>
          ))}
          {left > 0 && (
            <li>
              <Button small onClick={() => setShown(shown + AT_ONCE)}>
                {text('templateView.showMore', { n: Math.min(left, AT_ONCE) })}
              </Button>
            </li>
          )}
        </ul>
      )}
    </section>
  )
}

function Line({ finding, template, onShow }: { finding: Finding } & Omit<Props, 'findings'>) {
  const isWarning = finding.level === 'warn'
  const Icon = isWarning ? CircleAlert : Info
  const step = finding.activity === undefined ? undefined : template.activities.get(finding.activity)
  return (
    <>
      <Icon size={16} className={isWarning ? 'warn-t' : 't3'} aria-hidden="true" />
      <span className="grow">
        {isWarning && <span className="vh">{text('templateView.findings.warning')} </span>}
        {findingText(finding)}{' '}
        {step && (
          <button
            type="button"
            className="btn link template-finding-step"
            title={text('templateView.showStep')}
            onClick={() => onShow(step.id)}
          >
            {titleOf(step)}
          </button>
        )}
      </span>
    </>
  )
}

const warningsText = (n: number, all: number): string =>
  n === all ? text('templateView.findings.allWarnings', { n }) : text('templateView.findings.warnings', { n })
