import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../renderApp.tsx'
import { ANNA, approval, HOUR, inboxOf, request, requestsWith, taskIn } from './inboxOf.ts'

const three = () => [1, 2, 3].map((n) => approval(`Task ${n}`, { overdueDate: Date.now() + n * 48 * HOUR }))

async function open(address = '/tasks', tasks = three()) {
  const app = await renderApp(address, { portal: inboxOf(...tasks), person: ANNA })
  await screen.findAllByRole('listitem')
  const answers = (id: number) => taskIn(app.portal, id).answers
  return { ...app, answers }
}
const title = (name: string) => screen.findByRole('heading', { level: 2, name })
const answered = (left: string) => screen.findByText(new RegExp(left), { selector: '.toast' })

describe('through the list', () => {
  test('j opens the first task, then the next; k the one before; both stop at the ends', async () => {
    const { user, router } = await open()
    await user.keyboard('j')
    await title('Task 1')
    await user.keyboard('jj')
    await title('Task 3')
    await user.keyboard('j')
    await user.keyboard('k')
    await title('Task 2')
    await user.keyboard('kk')
    await title('Task 1')
    expect(router.state.location.pathname).toBe('/tasks/201')
  })

  test('arrows walk it, Enter opens', async () => {
    const { user } = await open()
    screen.getByRole('link', { name: 'Task 1' }).focus()
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    expect(screen.getByRole('link', { name: 'Task 2' })).toHaveFocus()
    await user.keyboard('{Enter}')
    await title('Task 2')
  })

  test('/ goes to the search', async () => {
    const { user } = await open()
    await user.keyboard('/')
    expect(screen.getByRole('searchbox')).toHaveFocus()
    await user.keyboard('3')
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1))
  })
})

describe('answering', () => {
  test('a approves and r rejects, one task after another', async () => {
    const { user, answers } = await open('/tasks/201')
    await title('Task 1')
    await user.keyboard('a')
    await title('Task 2')
    await user.keyboard('r')
    await title('Task 3')
    expect([...answers(201), ...answers(202)].map(({ status }) => status)).toEqual([1, 2])
  })

  test('o acknowledges, and saves; r refuses', async () => {
    const kinds = ['ReviewActivity', 'RequestInformationActivity', 'RequestInformationOptionalActivity']
    const tasks = kinds.map((kind, n) => ({ name: kind, kind, parameters: {}, overdueDate: Date.now() + (n + 1) * 48 * HOUR }))
    const { user, answers } = await open('/tasks/201', tasks)
    for (const [index, key] of ['o', 'o', 'r'].entries()) {
      await title(kinds[index] as string)
      await user.keyboard(key)
    }
    await answered('No tasks left')
    expect([201, 202, 203].flatMap(answers).map(({ status }) => status)).toEqual([3, 3, 4])
  })

  test('a key of another kind of request does nothing', async () => {
    const { user, portal } = await open('/tasks/201')
    await title('Task 1')
    await user.keyboard('o')
    expect(requestsWith(portal, 'bizproc.task.complete')).toBe(0)
  })

  test('d delegates', async () => {
    const { user } = await open('/tasks/201')
    await title('Task 1')
    await user.keyboard('d')
    expect(await screen.findByRole('dialog', { name: 'Delegate this task?' })).toBeInTheDocument()
  })

  test('works on a Russian keyboard by the place of the key', async () => {
    const { user, answers } = await open('/tasks/201')
    await title('Task 1')
    await user.keyboard('[KeyA>]') // what a browser with another layout sends differs only in `key`
    await answered('2 tasks left')
    expect(answers(201)).toHaveLength(1)
  })

  test('a key held down answers one task, not the whole list', async () => {
    const { user, answers } = await open('/tasks/201')
    await title('Task 1')
    await user.keyboard('{a>5/}')
    await title('Task 2')
    expect([201, 202, 203].flatMap(answers)).toHaveLength(1)
  })
})

describe('while typing', () => {
  test('letters are letters: in the comment, in a field, in the search', async () => {
    const fields = [{ Id: 'why', Type: 'string', Name: 'Why' }]
    const task = request('Typed into', fields, { parameters: { StatusOkLabel: 'Send', ShowComment: 'Y' } })
    const { user, portal, router } = await open('/tasks/201', [task, ...three()])
    const boxes = [
      await screen.findByRole('textbox', { name: 'Why' }),
      screen.getByRole('textbox', { name: /^Comment/ }),
      screen.getByRole('searchbox'),
    ]
    for (const box of boxes) {
      await user.type(box, 'ajkrdog?')
      expect(box).toHaveValue('ajkrdog?')
    }
    expect(requestsWith(portal, 'bizproc.task.complete')).toBe(0)
    expect(router.state.location.pathname).toBe('/tasks/201')
    expect(screen.queryByRole('dialog', { name: 'Keyboard shortcuts' })).not.toBeInTheDocument()
  })

  test('Ctrl+Enter sends the form from any field', async () => {
    const task = request('Typed into', [{ Id: 'why', Type: 'string', Name: 'Why' }])
    const { user, answers } = await open('/tasks/201', [task])
    await user.type(await screen.findByRole('textbox', { name: 'Why' }), 'Because{Control>}{Enter}{/Control}')
    await answered('No tasks left')
    expect(answers(201)).toMatchObject([{ status: 3, fields: { why: 'Because' } }])
  })

  test('Enter alone sends nothing', async () => {
    const task = request('Typed into', [{ Id: 'why', Type: 'string', Name: 'Why' }])
    const { user, portal } = await open('/tasks/201', [task])
    await user.type(await screen.findByRole('textbox', { name: 'Why' }), 'Because{Enter}')
    expect(requestsWith(portal, 'bizproc.task.complete')).toBe(0)
  })

  test('and while a dialog is open they act on nothing behind it', async () => {
    const { user, portal } = await open('/tasks/201')
    await title('Task 1')
    await user.keyboard('?')
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeInTheDocument()
    await user.keyboard('a')
    expect(requestsWith(portal, 'bizproc.task.complete')).toBe(0)
  })
})
