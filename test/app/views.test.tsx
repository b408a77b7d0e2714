import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ADMIN } from '../simulator/smallPortal.ts'
import { addressOf, company, openList, row, seen, titles } from './workflowPortal.tsx'

const views = () => within(screen.getByRole('navigation', { name: 'Views' }))
const view = async (name: RegExp) => within(await screen.findByRole('navigation', { name: 'Views' })).findByRole('link', { name })
const heads = () => screen.getAllByRole('columnheader').flatMap(({ textContent }) => textContent || [])
const usual = ['Document and template', 'State', 'Waits for', 'Started by', 'Started']

describe('views', () => {
  test('those that come ready lead to what they say, with their numbers, and are links', async () => {
    const app = await openList()
    await row('Trip to Riga')
    expect((await view(/^Stuck/)).getAttribute('href')).toBe('/workflows?state=stuck')
    await screen.findByRole('group', { name: 'Workflows by age' })
    await waitFor(() =>
      expect(
        views()
          .getAllByRole('link')
          .map(({ textContent }) => textContent),
      ).toEqual(['All', 'Stuck1', 'Older than 90 days2', 'Started by people who left1', 'Waits for people who left1']),
    )
    await app.user.click(await view(/^Waits for people who left/))
    await seen('Deal 2')
    expect(await view(/^Waits for people who left/)).toHaveAttribute('aria-current')
    await app.user.click(await view(/^Older/))
    await seen('Deal 1', 'Deal 2')
    await app.user.click(await view(/^Started by people/))
    await seen('Deal 2')
    await app.user.click(await view(/^Stuck/))
    await seen('Deal 3')
    await app.user.click(await view(/^All/))
    await waitFor(() => expect(titles()).toHaveLength(7))
  })

  async function save(app: Awaited<ReturnType<typeof openList>>, name: string, forAll = false) {
    await app.press('Save view…')
    const dialog = within(await screen.findByRole('dialog', { name: 'Save this view' }))
    await app.user.type(dialog.getByRole('textbox', { name: 'Name' }), name)
    if (forAll) await app.user.click(dialog.getByRole('radio', { name: 'For everybody' }))
    await app.user.click(dialog.getByRole('button', { name: 'Save view' }))
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Save this view' })).not.toBeInTheDocument())
  }

  test('one’s own keeps filter, order and columns, follows the person, and can be removed', async () => {
    const portal = company()
    const app = await openList('/workflows?template=20&sort=started&columns=document,id&q=deal', { portal })
    await row('Deal 1')
    await save(app, 'Deals by age')
    const link = await view(/^Deals by age$/)
    const href = decodeURIComponent(link.getAttribute('href') ?? '')
    expect(href).toContain('template=20')
    expect(href).toContain('sort=started')
    expect(href).toContain('columns=document,id')
    expect(href).not.toContain('q=')
    expect(portal.state.appOptions.workflowViews).toBeUndefined()
    app.unmount?.()

    const again = await openList('/workflows', { portal })
    await again.user.click(await view(/^Deals by age$/))
    await seen('Deal 1', 'Deal 2', 'DEAL_99', 'Deal 4', 'Deal 3')
    expect(heads()).toEqual(['Document and template', 'ID'])
    await again.press('View “Deals by age”: more')
    await again.press('Remove “Deals by age”')
    await waitFor(() => expect(views().queryByRole('link', { name: 'Deals by age' })).not.toBeInTheDocument())
    expect(portal.state.userOptions[ADMIN]?.workflowViews).toBe('[]')
    expect(titles()).toHaveLength(5)
  })

  test('one published is there for another administrator, beside what was published meanwhile', async () => {
    const portal = company()
    const [, henry] = portal.state.people
    if (henry) henry.admin = true
    const app = await openList('/workflows?by=system', { portal })
    await row('Deal 3')
    portal.setAppOption(ADMIN, 'workflowViews', JSON.stringify([{ name: 'Meanwhile', search: { template: 22 } }]))
    await save(app, 'The system’s', true)
    app.unmount?.()
    const other = await openList('/workflows', { portal, person: 2 })
    await other.user.click(await view(/^The system’s$/))
    await seen('Deal 3')
    expect(await view(/^Meanwhile$/)).toBeInTheDocument()
    await other.press('View “The system’s”: more')
    await other.press('Remove “The system’s” for everybody')
    await waitFor(() => expect(views().queryByRole('link', { name: 'The system’s' })).not.toBeInTheDocument())
    expect(portal.state.appOptions.workflowViews).toBe('[{"name":"Meanwhile","search":{"template":22}}]')
  })

  test('one without a name is not kept, nor one the portal refuses; both are said', async () => {
    const app = await openList('/workflows?template=22')
    await row('Trip to Riga')
    await app.press('Save view…')
    const dialog = within(await screen.findByRole('dialog', { name: 'Save this view' }))
    await app.user.click(dialog.getByRole('button', { name: 'Save view' }))
    expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription('Give it a name.')
    app.portal.faults.missingMethods = ['user.option.set']
    await app.user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Trips')
    await app.user.click(dialog.getByRole('button', { name: 'Save view' }))
    expect(await dialog.findByText('The portal did not keep it. Try again.')).toBeInTheDocument()
    expect(views().queryByRole('link', { name: 'Trips' })).not.toBeInTheDocument()
  })

  test('what is shown already is not saved again', async () => {
    await openList('/workflows?state=stuck')
    await row('Deal 3')
    expect(screen.queryByRole('button', { name: 'Save view…' })).not.toBeInTheDocument()
  })
})

describe('columns', () => {
  async function openColumns(app: Awaited<ReturnType<typeof openList>>) {
    await row('Deal 2')
    await app.press('Columns')
    return within(await screen.findByRole('dialog', { name: 'Columns' }))
  }

  test('they are chosen and ordered, and follow the person', async () => {
    const portal = company()
    const app = await openList('/workflows', { portal })
    const chooser = await openColumns(app)
    expect(heads()).toEqual(usual)
    await app.user.click(chooser.getByRole('checkbox', { name: 'ID' }))
    await app.user.click(chooser.getByRole('checkbox', { name: 'State' }))
    await app.user.click(chooser.getByRole('button', { name: 'Move up: Started' }))
    expect(heads()).toEqual(['Document and template', 'Waits for', 'Started', 'Started by', 'Changed', 'ID'])
    await waitFor(() => expect(portal.state.userOptions[ADMIN]?.workflowColumns).toBe('"document,waits,started,by,changed,id"'))
    app.unmount?.()

    const again = await openList('/workflows', { portal })
    await row('Deal 2')
    expect(heads()).toEqual(['Document and template', 'Waits for', 'Started', 'Started by', 'Changed', 'ID'])
    const other = await openColumns(again)
    await again.user.click(other.getByRole('button', { name: 'Usual columns' }))
    expect(heads()).toEqual(usual)
  })

  test('the address wins, and choosing there leaves the person’s own alone', async () => {
    const portal = company()
    portal.state.userOptions[ADMIN] = { workflowColumns: '"document,id"' }
    const app = await openList('/workflows?columns=started,state,nonsense', { portal })
    const chooser = await openColumns(app)
    expect(heads()).toEqual(['Document and template', 'Started', 'State'])
    await app.user.click(chooser.getByRole('checkbox', { name: 'Template' }))
    await waitFor(() => expect(addressOf(app)).toContain('template'))
    expect(portal.state.userOptions[ADMIN]?.workflowColumns).toBe('"document,id"')
    await act(() => app.router.navigate({ to: '/workflows', search: {} }))
    await waitFor(() => expect(heads()).toEqual(['Document and template', 'ID']))
  })

  test('the column with the row’s link stays', async () => {
    const app = await openList()
    const chooser = await openColumns(app)
    await app.user.click(chooser.getByRole('checkbox', { name: 'Document and template' }))
    expect(heads()).toEqual(usual)
  })
})
