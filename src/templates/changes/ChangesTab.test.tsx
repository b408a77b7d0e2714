import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { compareTemplates } from '@/bpt/diff/compareTemplates'
import { countChanges } from '@/bpt/diff/countChanges'
import { step, templateOf } from '@/bpt/diff/template.fixture'
import type { Template } from '@/bpt/template'
import { noNames } from '@/bpt/words/names'
import { loadLanguage, loadTemplateTexts } from '@/i18n/i18n'
import { ChangesTab } from './ChangesTab'

beforeAll(async () => {
  await loadLanguage('en')
  await loadTemplateTexts()
})

function open(before: Template, after: Template) {
  const onShow = vi.fn<(step: string) => void>()
  const changes = compareTemplates(before, after)
  render(<ChangesTab changes={changes} against={<p>Compared with v7</p>} names={noNames} onShow={onShow} />)
  return { user: userEvent.setup(), onShow, changes }
}
const row = (title: string) => {
  const found = screen.getByText(title).closest('li')
  if (!found) throw new Error('not in a list')
  return within(found)
}
const approval = (days: string, comment: string) =>
  step('Head approves', { TimeoutDuration: days, TimeoutDurationType: 'd', CommentRequired: comment }, 'ApproveActivity', [
    step('yes', {}, 'SequenceActivity'),
    step('no', {}, 'SequenceActivity', [step('Log it')]),
  ])
const loop = step('Repeat', { fieldcondition: [['OK', '!=', 'Y']] }, 'WhileActivity', [
  step('body', {}, 'SequenceActivity', [step('First'), step('Second')]),
])

test('says step by step what was and what is, and leads to the diagram', async () => {
  const before = templateOf([approval('5', 'N'), step('Notify', { MessageUserTo: ['author'] }, 'IMNotifyActivity')])
  const after = templateOf([approval('2', 'YR'), loop])
  const { user, onShow, changes } = open(before, after)
  expect(screen.getByText('Compared with v7')).toBeInTheDocument()
  expect(screen.getByRole('list', { name: 'What differs' })).toHaveTextContent('+1 added−1 removed1 changed1 same')
  expect(within(screen.getByRole('region', { name: 'Steps' })).getAllByRole('button')).toHaveLength(countChanges(changes))

  const approves = row('Head approves')
  expect(approves.getByText('Changed')).toBeInTheDocument()
  expect(approves.getByText('5 days, then “No”').closest('del')).not.toBeNull()
  expect(approves.getByText('2 days, then “No”').closest('ins')).not.toBeNull()
  expect(row('Repeat').getByText('Loop, with 2 steps: First, Second')).toBeInTheDocument()
  expect(row('Notify').getByText('Notification to Author')).toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: 'Show in diagram: Notify' }))
  expect(onShow).toHaveBeenCalledWith('Notify')
})

test('parameters, variables and constants stand together, each with its kind', () => {
  const declared = (days: string) => ({ CONSTANTS: { Limit: { Name: 'Limit', Type: 'int', Default: days } } })
  open(
    templateOf([], { ...declared('100000'), PARAMETERS: { Old: { Name: 'Old', Type: 'date', Required: '1' } } }),
    templateOf([], { ...declared('50000'), VARIABLES: { Ok: { Name: 'Ok', Type: 'bool', Default: 'N' } } }),
  )
  const list = within(screen.getByRole('region', { name: 'Parameters, variables, constants' }))
  expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain('RemovedOld ParameterDate, required')
  expect(row('Ok').getByText('Yes / No, default No')).toBeInTheDocument()
  expect(row('Limit').getByText('50,000')).toBeInTheDocument()
  expect(screen.queryByRole('region', { name: 'Steps' })).not.toBeInTheDocument()
})

test('of a long text only what differs, and all of it when asked', async () => {
  const long = (word: string) => `${'before '.repeat(40)}${word}${' after'.repeat(40)}`
  const { user } = open(templateOf([step('Log', { Text: long('old') })]), templateOf([step('Log', { Text: long('new') })]))
  const log = row('Log')
  expect(log.getByText('old').closest('del')).not.toBeNull()
  expect(log.queryByText(/(before ){40}/)).not.toBeInTheDocument()
  await user.click(log.getByRole('button', { name: 'Show all' }))
  expect(log.getByText(/(before ){40}/)).toBeInTheDocument()
})

test('a property without words shows its stored name and both values', () => {
  open(templateOf([step('Log', { Odd: '1' })]), templateOf([step('Log', { Odd: '2' })]))
  expect(row('Log').getByText('Odd:')).toHaveClass('mono')
})

test('says that nothing differs', () => {
  open(templateOf([loop]), templateOf([loop]))
  expect(screen.getByRole('heading', { name: 'Nothing differs' })).toBeInTheDocument()
  expect(screen.queryByRole('list')).not.toBeInTheDocument()
})

test('thousands of changes come two hundred at a time', async () => {
  const many = (text: string) => templateOf(Array.from({ length: 450 }, (_, n) => step(`s${n}`, { Text: text })))
  const { user } = open(many('a'), many('b'))
  const shown = () => screen.getAllByText('Show in diagram').length
  expect(shown()).toBe(200)
  expect(screen.getByText('250 are not shown yet')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Show 200 more' }))
  await user.click(screen.getByRole('button', { name: 'Show 50 more' }))
  expect(shown()).toBe(450)
})
