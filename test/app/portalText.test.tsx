import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../renderApp.tsx'
import { HEAD } from '../simulator/smallPortal.ts'
import { ANNA, approval, inboxOf, request } from './inboxOf.ts'

const hostile = '<img src=x onerror=alert(1)>'

async function open(description: string, name = 'Described') {
  const app = await renderApp('/tasks/201', { portal: inboxOf(approval(name, { description })), person: ANNA })
  const pane = await screen.findByRole('article', { name })
  return { ...app, pane, inside: within(pane) }
}

describe('what the portal wrote is text', () => {
  test('HTML in a description, a name and a label is shown, not run', async () => {
    const portal = inboxOf({
      ...approval(hostile, { description: `${hostile}<script>alert(2)</script>` }),
      parameters: { StatusYesLabel: '<i>Yes</i>', StatusNoLabel: '&lt;No&gt;', ShowComment: 'Y', CommentLabel: '<u>Why</u>' },
    })
    await renderApp('/tasks/201', { portal, person: ANNA })
    expect(await screen.findByRole('heading', { level: 2, name: hostile })).toBeInTheDocument()
    expect(screen.getByText(`${hostile}<script>alert(2)</script>`)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /^<i>Yes<\/i>/ })).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: /^<u>Why<\/u>/ })).toBeInTheDocument()
    expect(document.querySelector('img[src], script, i, u')).toBeNull()
  })

  test('so are the names of people and fields', async () => {
    const portal = inboxOf(request('Fields', [{ Id: 'x', Type: 'string', Name: hostile, Description: hostile }]))
    Object.assign(portal.state.people.find(({ id }) => id === HEAD) as object, { name: hostile, lastName: '' })
    await renderApp('/tasks/201', { portal, person: ANNA })
    expect(await screen.findByRole('textbox', { name: hostile })).toHaveAccessibleDescription(hostile)
    expect(await screen.findByText(hostile, { selector: '.user-text' })).toBeInTheDocument()
    expect(document.querySelector('img[src]')).toBeNull()
  })
})

describe('links in a description', () => {
  test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' data:text/html,x', 'vbscript:x', '//evil.example'])(
    '%s is no link',
    async (href) => {
      const { inside } = await open(`Open [url=${href}]the scan[/url] now`)
      expect(inside.getByText(/the scan/)).toBeInTheDocument()
      expect(inside.queryByRole('link', { name: /scan/ })).not.toBeInTheDocument()
    },
  )

  test('to the web opens in a tab of its own that knows nothing of this page', async () => {
    const { inside } = await open('[url=https://example.com/a?b=1]Register[/url]')
    const link = inside.getByRole('link', { name: 'Register' })
    expect(link).toHaveAttribute('href', 'https://example.com/a?b=1')
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'))
  })

  test('to a portal page opens in the portal, and has the portal’s address', async () => {
    const { user, inside, opened } = await open('[url=/docs/file/List.docx]List[/url] by [user=2]Henry[/user]')
    expect(inside.getByRole('link', { name: 'List' })).toHaveAttribute('href', 'https://nordlicht.example/docs/file/List.docx')
    await user.click(inside.getByRole('link', { name: 'List' }))
    await user.click(inside.getByRole('link', { name: 'Henry' }))
    expect(opened).toEqual(['/docs/file/List.docx', '/company/personal/user/2/'])
  })
})

test('the document opens in the portal', async () => {
  const { user, inside, opened } = await open('')
  await user.click(inside.getByRole('link', { name: 'Deal 1' }))
  expect(opened).toEqual(['/crm/deal/details/1/'])
})

test('so does the task itself', async () => {
  const { user, inside, opened } = await open('')
  await user.click(inside.getByRole('button', { name: 'Open in Bitrix24' }))
  expect(opened).toEqual(['/company/personal/bizproc/201/'])
})

test('who started it is named; the portal itself is called so', async () => {
  await open('')
  expect(await screen.findByText('Henry Head')).toBeInTheDocument()
})

test.each(['0', 'false', 'javascript:alert(1)', '//evil.example/x'])(
  'a document whose address is %s has no link',
  async (url) => {
    const portal = inboxOf(approval('First', { document: ['bizproc', 'Other', '5'], documentName: 'The thing' }))
    portal.state.documents.push({ id: ['bizproc', 'Other', '5'], type: '', title: 'The thing', url })
    await renderApp('/tasks/201', { portal, person: ANNA })
    const pane = within(await screen.findByRole('article', { name: 'First' }))
    expect(pane.getByText('The thing')).toBeInTheDocument()
    expect(pane.queryByRole('link', { name: 'The thing' })).not.toBeInTheDocument()
  },
)

test('a document on another host opens there, not under the same path of the portal', async () => {
  const portal = inboxOf(approval('First', { document: ['bizproc', 'Other', '5'], documentName: 'The thing' }))
  portal.state.documents.push({ id: ['bizproc', 'Other', '5'], type: '', title: 'The thing', url: 'https://files.example/5' })
  const { user, opened } = await renderApp('/tasks/201', { portal, person: ANNA })
  const link = await screen.findByRole('link', { name: 'The thing' })
  expect(link).toHaveAttribute('href', 'https://files.example/5')
  link.addEventListener('click', (event) => event.preventDefault()) // happy-dom would go there
  await user.click(link)
  expect(opened).toEqual([])
})
