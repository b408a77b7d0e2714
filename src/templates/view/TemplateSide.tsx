import { type ReactNode, Suspense } from 'react'
import type { Finding } from '@/bpt/checks/finding'
import type { Declared, Template } from '@/bpt/template'
import { text } from '@/i18n/i18n'
import { LinesSkeleton } from './PartSkeleton'
import { StartForm, StepPanel } from './parts'
import type { PortalNames } from './useNames'

type Props = {
  /** the page's own; nothing where it has none */
  form: ReactNode
  /** the open step, in the template that holds it */
  step: { template: Template; step: string } | undefined
  /** what the start form is made of, where it is to be seen */
  parameters: readonly Declared[] | undefined
  names: PortalNames
  findings: readonly Finding[]
  onCloseStep(): void
}

/** What stands beside the tabs. The page's own form stays there under whatever else comes over it, so that nothing typed is lost. */
export function TemplateSide({ form, step, parameters, names, findings, onCloseStep }: Props) {
  return (
    <>
      {step && (
        <Suspense fallback={<aside className="card template-side">{wait}</aside>}>
          <StepPanel {...step} names={names} findings={findings} onClose={onCloseStep} />
        </Suspense>
      )}
      {form && (
        <aside className="card template-side" aria-label={text('templateView.side')} data-covered={step ? true : undefined}>
          {form}
        </aside>
      )}
      {!step && !form && parameters && (
        <aside className="card template-side" aria-label={text('templateView.startForm')}>
          <Suspense fallback={wait}>
            <StartForm parameters={parameters} />
          </Suspense>
        </aside>
      )}
    </>
  )
}

const wait = <LinesSkeleton />
