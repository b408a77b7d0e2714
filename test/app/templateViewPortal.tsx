import { screen, within } from '@testing-library/react'
import { vi } from 'vitest'
import { renderApp } from '../renderApp.tsx'
import { createPortal, type Portal } from '../simulator/portal.ts'
import { ADMIN, ANNA, DISMISSED, smallPortal, template } from '../simulator/smallPortal.ts'
import '../popovers.ts'

// Whole pages on a busy machine: what is slow is no failure.
vi.setConfig({ testTimeout: 60_000 })

type Activity = { Type: string; Name: string; Properties: Record<string, unknown>; Children: Activity[] }

/** An activity as a template stores it. */
export const activity = (
  Type: string,
  Name: string,
  Properties: Record<string, unknown>,
  Children: Activity[] = [],
): Activity => ({
  ...{ Type, Name, Properties, Children },
})
const declared = (Name: string, Type: string, more: Record<string, unknown> = {}) => ({
  ...{ Name, Type, Description: '', Required: '0', Multiple: '0', Options: '', Default: '' },
  ...more,
})

/** Asks for an amount, an entity and the signers; the head approves, and the author is told. User 418 is on no portal. */
export const contract = (more: { text?: string } = {}) => ({
  tree: [
    activity('SequentialWorkflowActivity', 'Template', { Title: 'Sequential workflow' }, [
      activity('SetVariableActivity', 'A1_1_1_1', { Title: 'Set variables', VariableValue: { Sum: '{=Template:Amount}' } }),
      activity(
        'ApproveActivity',
        'A2_2_2_2',
        {
          Title: 'Head approves',
          Users: ['user_2', 'user_418'],
          Name: 'Approve {=Document:TITLE} of {=Variable:Sum} {=A9_9_9_9:Comments}',
        },
        [
          activity('SequenceActivity', 'A3_3_3_3', { Title: 'Sequence' }),
          activity('SequenceActivity', 'A4_4_4_4', { Title: 'Sequence' }),
        ],
      ),
      activity('LogActivity', 'A5_5_5_5', { Title: 'Write to the log', Text: more.text ?? 'Done: {=Variable:Sum}' }),
    ]),
  ],
  parameters: {
    Amount: declared('Contract amount', 'UF:money', { Required: '1', Description: 'Without tax' }),
    Entity: declared('Legal entity', 'select', { Options: { a: 'Nordlicht GmbH', b: 'Südwind AG' }, Default: 'a' }),
    Signers: declared('Who signs', 'user', { Multiple: '1', Default: [`user_${ANNA}`, `user_${DISMISSED}`, 'user_418'] }),
    Urgent: declared('Urgent', 'bool', { Default: 'N' }),
  },
  variables: { Sum: declared('Sum', 'double', { Default: '{=Constant:Limit}' }) },
  constants: { Limit: declared('Limit', 'int', { Default: '50000' }) },
})

/** A portal with two contracts: 30, and 31, which writes something else to its log. */
export function contracts(): Portal {
  const { state } = smallPortal()
  state.templates.push(
    template(30, 'Contract', [], contract()),
    template(31, 'Contract, new', [], contract({ text: 'Signed: {=Variable:Sum}' })),
  )
  return createPortal({ state, now: Date.now })
}

type Options = Parameters<typeof renderApp>[1]

/** The app at an address of the templates, with what a person does there. */
export async function openTemplates(address: string, options: Options = {}) {
  const app = await renderApp(address, { portal: contracts(), person: ADMIN, ...options })
  const press = async (name: string | RegExp) => app.user.click(await screen.findByRole('button', { name }))
  const openTab = async (name: string | RegExp) => app.user.click(await screen.findByRole('tab', { name }))
  const address_ = () => decodeURIComponent(app.router.state.location.href)
  return { ...app, press, openTab, address: address_ }
}

/** How wide the window is; the tests' own is as wide as a tablet. */
export const setWidth = (width: number) =>
  (Reflect.get(window, 'happyDOM') as { setViewport(size: { width: number }): void }).setViewport({ width })

/** The row of a table of parameters, variables or constants. */
export async function declaredRow(name: string | RegExp) {
  const head = await screen.findByRole('rowheader', { name })
  return within(head.closest('tr') as HTMLElement)
}
