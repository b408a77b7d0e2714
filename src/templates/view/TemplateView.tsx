import { type ReactNode, Suspense, useId, useMemo } from 'react'
import type { Finding } from '@/bpt/checks/finding'
import { openedBy } from '@/bpt/diagram/step/stepFocus'
import type { Changes } from '@/bpt/diff/changes'
import type { PhpArray } from '@/bpt/php'
import type { Template } from '@/bpt/template'
import type { DocumentType } from '@/documents/types/documentType'
import { text } from '@/i18n/i18n'
import { focusTab, TabPanel, Tabs } from '@/ui/Tabs'
import { DeclaredTab } from './declared/DeclaredTab'
import { usagesOf } from './declared/usages'
import { Findings } from './Findings'
import { DiagramSkeleton, LinesSkeleton } from './PartSkeleton'
import { ChangesTab, Diagram, RawTab } from './parts'
import { TemplateSide } from './TemplateSide'
import { useNames } from './useNames'
import './view.css'
import type { ViewSearch, ViewTab } from './viewSearch'
import { viewTabsOf } from './viewTabsOf'

export type TemplateViewProps = {
  template: Template
  /** as stored, for the tab Raw */
  content: PhpArray
  /** the name of exported pictures, without ending */
  fileName: string
  findings: readonly Finding[]
  /** for the names of fields; undefined while it is not known */
  documentType: DocumentType | undefined
  /** the tab of fields that an upload creates or changes; without it there is none */
  fields?: { count: number | undefined; content: ReactNode } | undefined
  /** the tab of changes; without it there is none. `against` says with what it is compared, above them */
  changes?: { changes: Changes; against: ReactNode } | undefined
  /** when it starts by itself, in words */
  startsWhen?: string | undefined
  search: ViewSearch
  /** changes the address */
  show(search: ViewSearch): void
  /** stands beside the tabs instead of a step's properties or the start form: a form. The card is around it; it fills it as a `.pane` */
  side?: ReactNode
}

/** What is inside a template: tabs Diagram, Parameters, Variables, Constants, Fields, Changes, Raw, and beside them what belongs to the tab. */
export function TemplateView(props: TemplateViewProps) {
  const { template, content, fileName, findings, documentType, fields, changes, startsWhen, search, show, side } = props
  const id = useId()
  const names = useNames(template, documentType, changes?.changes.before)
  const usages = useMemo(() => usagesOf(template), [template])

  const tabs = viewTabsOf(props)
  const tab = tabs.some(({ name }) => name === search.tab) ? (search.tab ?? 'diagram') : 'diagram'
  const step = placeOf(search.step, template, changes?.changes.before)
  const besideStep = tab === 'diagram' ? step : undefined
  const parameters = tab === 'parameters' && template.parameters.length > 0 ? template.parameters : undefined

  const open = (next: ViewTab) => show({ ...search, tab: next === 'diagram' ? undefined : next })
  const select = (next: string | undefined) => show({ ...search, tab: undefined, step: next })
  // From elsewhere: the properties take the focus, and it may come back to what is gone with its tab.
  const showStep = (next: string) => {
    openedBy(document.activeElement instanceof HTMLElement ? document.activeElement : undefined, true)
    select(next)
  }
  const closeStep = () => {
    if (document.activeElement?.closest('.step-panel')) focusTab(id, tab)
    select(undefined)
  }
  const declared = { template, names, usages, onShow: showStep, hasSide: Boolean(side) }
  const panel = { id, selected: tab }
  return (
    <div className="template-view" data-beside={side || besideStep || parameters ? true : undefined}>
      <section className="card template-card" aria-label={text('templateView.inside')}>
        <Tabs label={text('templateView.tabs')} id={id} tabs={tabs} selected={tab} onSelect={open} />
        <Findings findings={findings} template={template} onShow={showStep} />
        <TabPanel {...panel} name="diagram" keeps>
          <Suspense fallback={<DiagramSkeleton />}>
            <Diagram
              template={template}
              names={names}
              fileName={fileName}
              selected={step?.step}
              onSelect={select}
              changes={changes?.changes}
              findings={findings}
              startsWhen={startsWhen}
            />
          </Suspense>
        </TabPanel>
        <TabPanel {...panel} name="parameters">
          <DeclaredTab {...declared} of="parameter" rows={template.parameters} hasSide />
        </TabPanel>
        <TabPanel {...panel} name="variables">
          <DeclaredTab {...declared} of="variable" rows={template.variables} />
        </TabPanel>
        <TabPanel {...panel} name="constants">
          <DeclaredTab {...declared} of="constant" rows={template.constants} />
        </TabPanel>
        {fields && (
          <TabPanel {...panel} name="fields">
            {fields.content}
          </TabPanel>
        )}
        {changes && (
          <TabPanel {...panel} name="changes">
            <Suspense fallback={<LinesSkeleton />}>
              <ChangesTab changes={changes.changes} against={changes.against} names={names} onShow={showStep} />
            </Suspense>
          </TabPanel>
        )}
        <TabPanel {...panel} name="raw" keeps>
          <Suspense fallback={<LinesSkeleton />}>
            <RawTab content={content} fileName={fileName} />
          </Suspense>
        </TabPanel>
      </section>
      <TemplateSide form={side} step={step} parameters={parameters} names={names} findings={findings} onCloseStep={closeStep} />
    </div>
  )
}

/** The step in the address with the template it is in: one that was removed is only in the former. */
function placeOf(step: string | undefined, template: Template, before: Template | undefined) {
  if (step === undefined) return undefined
  const holder = [template, before].find((one) => one?.activities.has(step))
  return holder && { template: holder, step }
}
