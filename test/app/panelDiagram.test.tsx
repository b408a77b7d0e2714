import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { company, idOf, openList, panel, requestsOf } from './workflowPortal.tsx'

const LIST = 'bizproc.workflow.template.list'
const opened = async (portal = company()) => {
  const app = await openList(`/workflows/${idOf(1)}`, { portal })
  await screen.findByRole('heading', { level: 2, name: 'Deal 1' })
  return { ...app, summary: await panel().findByText('Diagram of the template') }
}

test('the panel draws the template when it is asked to, and asks the portal only then', async () => {
  const { user, portal, summary } = await opened()
  const before = requestsOf(portal, LIST)
  await user.click(summary)
  const picture = await panel().findByRole('img', { name: 'Diagram' })
  expect(within(picture).getByText('Start')).toBeInTheDocument()
  expect(requestsOf(portal, LIST)).toBe(before + 1)
  expect(panel().getByRole('link', { name: 'Open template' })).toHaveAttribute('href', expect.stringMatching(/\/templates\/\d+$/))
})

test('the step that has the open task is lit', async () => {
  const portal = company()
  const step = (Name: string, Title: string) => ({ Type: 'ReviewActivity', Name, Properties: { Title } })
  const root = { Type: 'SequentialWorkflowActivity', Name: 'Template', Properties: {} }
  const template = portal.state.templates.find(({ id }) => id === portal.state.workflows[0]?.templateId)
  const asking = portal.state.tasks[0]?.activityName ?? ''
  Object.assign(template ?? {}, { tree: [{ ...root, Children: [step('B', 'Before'), step(asking, 'Asks')] }] })
  const { user, summary } = await opened(portal)
  await user.click(summary)
  const picture = within(await panel().findByRole('img', { name: 'Diagram' }))
  expect(picture.getByText('waits').parentElement).toHaveTextContent('Asks')
})

test('one that cannot be read says so', async () => {
  const portal = company()
  const { user, summary } = await opened(portal)
  portal.state.templates = portal.state.templates.filter(({ id }) => id !== portal.state.workflows[0]?.templateId)
  await user.click(summary)
  expect(await panel().findByText('The template could not be read.')).toBeInTheDocument()
})
