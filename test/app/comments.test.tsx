import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../renderApp.tsx'
import { ANNA, inboxOf, requestsWith, taskIn } from './inboxOf.ts'

type Kind = 'ApproveActivity' | 'ReviewActivity' | 'RequestInformationActivity' | 'RequestInformationOptionalActivity'
const labels = { StatusYesLabel: 'Yes', StatusNoLabel: 'No', StatusOkLabel: 'Fine', StatusCancelLabel: 'No thanks' }

async function open(CommentRequired: string, kind: Kind = 'ApproveActivity', more: Record<string, string> = {}) {
  const parameters = { ...labels, ShowComment: 'Y', CommentRequired, ...more }
  const app = await renderApp('/tasks/201', { portal: inboxOf({ name: 'Asked', kind, parameters }), person: ANNA })
  await screen.findByRole('heading', { level: 2, name: 'Asked' })
  const press = (name: string) => app.user.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }))
  return { ...app, press, answers: () => taskIn(app.portal, 201).answers }
}
const box = () => screen.getByRole('textbox', { name: /^Comment/ })
const missing = 'Write a comment: this answer needs one.'

test('a rejection that needs a comment is stopped before the wire; with one it goes', async () => {
  const { user, press, answers, portal } = await open('YR')
  expect(box()).toHaveAttribute('placeholder', 'Comment: required if you reject')
  await press('No')
  expect(await screen.findByRole('alert')).toHaveTextContent(missing)
  expect(box()).toHaveFocus()
  expect(box()).toBeInvalid()
  expect(requestsWith(portal, 'bizproc.task.complete')).toBe(0)
  await user.keyboard('  Too dear  ')
  await press('No')
  await screen.findByText('Rejected. No tasks left.', { selector: '.toast' })
  expect(answers()).toMatchObject([{ status: 2, comment: 'Too dear' }])
})

test('the other answer of the same task needs none', async () => {
  const { press, answers } = await open('YR')
  await press('Yes')
  await screen.findByText('Approved. No tasks left.', { selector: '.toast' })
  expect(answers()).toMatchObject([{ status: 1, comment: '' }])
})

test.each(['0', ' 0 '])('“%s” is no comment, and the person is told why', async (comment) => {
  const { user, press, answers } = await open('Y')
  await user.type(box(), comment)
  await press('Yes')
  expect(await screen.findByRole('alert')).toHaveTextContent('The portal takes a lone 0 for no comment. Write some words.')
  expect(answers()).toEqual([])
})

describe('who needs a comment', () => {
  test.each([
    ['ApproveActivity', 'Y', 'Yes', true],
    ['ApproveActivity', 'Y', 'No', true],
    ['ApproveActivity', 'YA', 'Yes', true],
    ['ApproveActivity', 'YA', 'No', false],
    ['ApproveActivity', 'N', 'No', false],
    ['ReviewActivity', 'Y', 'Fine', true],
    ['ReviewActivity', 'YA', 'Fine', false],
    ['ReviewActivity', 'YR', 'Fine', false],
    ['RequestInformationActivity', 'Y', 'Fine', true],
    ['RequestInformationActivity', 'YR', 'Fine', false],
    ['RequestInformationOptionalActivity', 'YA', 'Fine', true],
    ['RequestInformationOptionalActivity', 'YA', 'No thanks', false],
    ['RequestInformationOptionalActivity', 'YR', 'No thanks', true],
    ['RequestInformationOptionalActivity', 'YR', 'Fine', false],
  ] as const)('%s with %s, “%s”: %s', async (kind, rule, label, needed) => {
    const { press, answers } = await open(rule, kind)
    await press(label)
    if (needed) expect(await screen.findByText(missing)).toBeInTheDocument()
    else await screen.findByText(/No tasks left/, { selector: '.toast' })
    // Here the portal agrees: had it wanted one, the answer would not be there.
    expect(answers()).toHaveLength(needed ? 0 : 1)
  })
})

test('a box that the portal hides is hidden, whatever the rule says', async () => {
  const { press, answers } = await open('Y', 'ApproveActivity', { ShowComment: 'N' })
  expect(screen.queryByRole('textbox', { name: /^Comment/ })).not.toBeInTheDocument()
  await press('Yes')
  await screen.findByText(/No tasks left/, { selector: '.toast' })
  expect(answers()).toHaveLength(1)
})

test('the portal’s own label stands on the box', async () => {
  await open('N', 'ApproveActivity', { CommentLabel: 'Замечания' })
  expect(screen.getByRole('textbox', { name: 'Замечания: optional' })).toBeInTheDocument()
})

test('Ctrl+Enter in the box sends the main answer with what was typed', async () => {
  const { user, answers } = await open('N')
  await user.type(box(), 'Agreed{Control>}{Enter}{/Control}')
  await screen.findByText('Approved. No tasks left.', { selector: '.toast' })
  expect(answers()).toMatchObject([{ status: 1, comment: 'Agreed' }])
})

test('$result[ in a comment arrives as it was typed', async () => {
  const { user, press, answers } = await open('N')
  await user.type(box(), 'see $result[[me][[ID] & <b>')
  await press('Yes')
  await screen.findByText(/No tasks left/, { selector: '.toast' })
  expect(answers()).toMatchObject([{ comment: 'see $result[me][ID] & <b>' }])
})
