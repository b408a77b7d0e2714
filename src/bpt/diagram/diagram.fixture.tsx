import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { branch, event, goTo, type Sample, sample, sequence, step, templateOf } from '@/bpt/layout/samples/sampleTemplate'
import { noNames } from '@/bpt/words/names'
import { loadLanguage, loadTemplateTexts } from '@/i18n/i18n'
import { LiveRegion } from '@/ui/LiveRegion'
import { Diagram, type DiagramProps } from './Diagram'
import { StepPanel } from './StepPanel'

const titled = (type: string, name: string, title: string, properties = {}, children: Sample[] = []) =>
  sample(type, name, children, { Title: title, ...properties })

/** Set variables → Approve (Yes: a decision; No: mail, switched off) → a loop → an event. */
export const contract = () =>
  templateOf([
    titled('SetVariable', 'A1', 'Set variables', { VariableValue: { Amount: '5' } }),
    titled('Approve', 'A2', 'Head approves', { EditorComment: 'Ask first', Users: ['author'] }, [
      sequence('A3', {
        ...titled('IfElse', 'A4', 'Decision'),
        Children: [
          { ...branch('A5', titled('Log', 'A6', 'Note it')), Properties: { propertyvariablecondition: [['Amount', '>', '5']] } },
          { ...branch('A7', step('A8')), Properties: { truecondition: '1' } },
        ],
      }),
      sequence('A9', { ...titled('Mail', 'B1', 'Write to the author', { MailText: 'No '.repeat(300) }), Activated: 'N' }),
    ]),
    titled('While', 'B2', 'Repeat', {}, [sequence('B3', titled('Review', 'B4', 'Read it'))]),
  ])

export const machine = () =>
  templateOf(
    [
      titled('State', 'Draft', 'Draft', {}, [
        event('E1', titled('HandleExternalEvent', 'E2', 'Send'), titled('Log', 'E3', 'Note'), goTo('E4', 'Done')),
      ]),
      titled('State', 'Done', 'Done'),
    ],
    'states',
    { InitialStateName: 'Draft' },
  )

/** A page with a diagram and the properties of what is selected in it. */
export async function openDiagram(props: Pick<DiagramProps, 'template'> & Partial<DiagramProps>) {
  await loadLanguage('en')
  await loadTemplateTexts()
  const user = userEvent.setup()
  function Page() {
    const [selected, select] = useState<string | undefined>(props.selected)
    const all = { names: noNames, fileName: 'x', onSelect: select, ...props, selected }
    return (
      <>
        <Diagram {...all} />
        {selected && (
          <StepPanel
            template={props.template}
            step={selected}
            names={noNames}
            findings={props.findings ?? []}
            onClose={() => select(undefined)}
          />
        )}
        <LiveRegion />
      </>
    )
  }
  return { user, ...render(<Page />) }
}
