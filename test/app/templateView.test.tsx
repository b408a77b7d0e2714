import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadLanguage, loadTemplateTexts } from '@/i18n/i18n'
import { contracts, declaredRow, openTemplates, setWidth } from './templateViewPortal.tsx'

const usual = window.innerWidth
beforeEach(() => setWidth(1280))
afterEach(() => setWidth(usual))

test('the tabs tell how much is in them; the address tells which is open', async () => {
  const app = await openTemplates('/templates/30')
  const tabs = await screen.findByRole('tablist', { name: 'Parts of the template' })
  const names = within(tabs)
    .getAllByRole('tab')
    .map(({ textContent }) => textContent)
  expect(names).toEqual(['Diagram', 'Parameters 4', 'Variables 1', 'Constants 1', 'Raw'])
  expect(screen.getByRole('tab', { name: 'Diagram' })).toHaveAttribute('aria-selected', 'true')
  await app.openTab('Variables 1')
  expect(await screen.findByRole('table', { name: 'Variables' })).toBeInTheDocument()
  expect(app.address()).toBe('/templates/30?tab=variables')
})

test('an address leads to its tab', async () => {
  await openTemplates('/templates/30?tab=constants')
  expect(await screen.findByRole('table', { name: 'Constants' })).toBeInTheDocument()
})

test('a tab in the address that is not there leads to the diagram', async () => {
  await openTemplates('/templates/31?tab=changes')
  expect(await screen.findByRole('tab', { name: 'Diagram', selected: true })).toBeInTheDocument()
})

test('tabs are walked with arrows, Home and End, and open at once', async () => {
  const app = await openTemplates('/templates/30?tab=parameters')
  const first = await screen.findByRole('tab', { name: 'Parameters 4' })
  first.focus()
  await app.user.keyboard('{ArrowRight}')
  expect(await screen.findByRole('tab', { name: 'Variables 1', selected: true })).toHaveFocus()
  expect(screen.getByRole('tabpanel', { name: 'Variables 1' })).toBeInTheDocument()
  await app.user.keyboard('{End}')
  expect(await screen.findByRole('tab', { name: 'Raw', selected: true })).toHaveFocus()
  await app.user.keyboard('{ArrowRight}')
  expect(await screen.findByRole('tab', { name: 'Diagram', selected: true })).toHaveFocus()
  await app.user.keyboard('{ArrowLeft}{Home}{ArrowRight}')
  expect(await screen.findByRole('tab', { name: 'Parameters 4', selected: true })).toHaveFocus()
})

test('a parameter is told with its type, its rules and its default in words', async () => {
  await openTemplates('/templates/30?tab=parameters')
  const amount = await declaredRow(/Contract amount/)
  expect(amount.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
    'Money',
    'Yes',
    'One',
    'None',
    'Set variables',
  ])
  const entity = await declaredRow(/Legal entity/)
  expect(entity.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
    'List: 2 options',
    'No',
    'One',
    'Nordlicht GmbH',
    'No step',
  ])
  expect((await declaredRow(/Urgent/)).getAllByRole('cell')[3]).toHaveTextContent(/^No$/)
})

test('people are told by their names: who left is marked, whom the portal does not know is said', async () => {
  await openTemplates('/templates/30?tab=parameters')
  const signers = await declaredRow(/Who signs/)
  expect(await signers.findByText('Anna Arnold')).toBeInTheDocument()
  expect(await signers.findByText('left')).toBeInTheDocument()
  expect(await signers.findByText('user_418 is not on this portal and will be left out')).toBeInTheDocument()
})

test('people who cannot be read are not said to be missing', async () => {
  const portal = contracts()
  portal.faults.missingMethods = ['user.get']
  await openTemplates('/templates/30?tab=parameters', { portal })
  const signers = await declaredRow(/Who signs/)
  expect(await signers.findByText('User 418')).toBeInTheDocument()
  expect(signers.queryByText(/not on this portal/)).not.toBeInTheDocument()
})

test('a default that is an expression is told by the name of what it stands for', async () => {
  await openTemplates('/templates/30?tab=variables')
  const cells = (await declaredRow(/Sum/)).getAllByRole('cell')
  expect(cells[3]).toHaveTextContent(/^Limit$/)
  expect(cells[4]).toHaveTextContent(/^Set variablesand 2 more steps$/)
})

test('where something is used leads into the diagram, and the way back to the tabs', async () => {
  const app = await openTemplates('/templates/30?tab=variables')
  await app.press('Set variables')
  expect(await screen.findByRole('tab', { name: 'Diagram', selected: true })).toBeInTheDocument()
  const panel = await screen.findByRole('complementary', { name: 'Step' })
  expect(await within(panel).findByRole('heading', { name: 'Set variables' })).toHaveFocus()
  expect(app.address()).toBe('/templates/30?step=A1_1_1_1')
  await app.user.keyboard('{Escape}')
  await waitFor(() => expect(panel).not.toBeInTheDocument())
  expect(screen.getByRole('tab', { name: 'Diagram' })).toHaveFocus()
  expect(app.address()).toBe('/templates/30')
})

test('the diagram’s outline opens the properties of a step', async () => {
  const app = await openTemplates('/templates/30')
  await app.press('Outline')
  const step = await screen.findByRole('treeitem', { name: /Head approves/ })
  await app.user.dblClick(step)
  expect(await screen.findByRole('heading', { name: 'Head approves' })).toBeInTheDocument()
  expect(app.address()).toBe('/templates/30?step=A2_2_2_2')
})

test('a step in the address that is not in the template is passed over', async () => {
  await openTemplates('/templates/30?step=A9_9_9_9')
  expect(await screen.findByRole('tab', { name: 'Diagram', selected: true })).toBeInTheDocument()
  expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
})

test('what is worth knowing opens as a list, and each leads to its step', async () => {
  const app = await openTemplates('/templates/30?tab=raw')
  const line = await screen.findByRole('button', { name: /worth knowing/ })
  expect(line).toHaveAttribute('aria-expanded', 'false')
  await app.user.click(line)
  const list = within(screen.getByRole('region', { name: 'Worth knowing' }))
  expect(list.getAllByText(/A9_9_9_9/).length).toBeGreaterThan(0)
  await app.user.click(list.getByRole('button', { name: 'Head approves' }))
  expect(await screen.findByRole('heading', { name: 'Head approves' })).toHaveFocus()
  expect(app.address()).toBe('/templates/30?step=A2_2_2_2')
})

test('the start form is shown as it will be: required, defaults, options; it can be tried and sends nothing', async () => {
  const app = await openTemplates('/templates/30?tab=parameters')
  const form = within(await screen.findByRole('form', { name: 'How the start form will look' }))
  const asked = app.portal.log.length
  expect(form.getByRole('combobox', { name: 'Legal entity' })).toHaveDisplayValue('Nordlicht GmbH')
  await app.user.selectOptions(form.getByRole('combobox', { name: 'Legal entity' }), 'Südwind AG')
  expect(form.getByRole('radio', { name: 'No' })).toBeChecked()
  expect(form.getByText('Without tax')).toBeInTheDocument()
  expect(form.getByText('Contract amount').textContent).toBe('Contract amount *')
  expect(app.portal.log.slice(asked).filter(({ method }) => /start|add|update/.test(method))).toEqual([])
})

test('a template without parameters says what that means, and shows no form', async () => {
  await openTemplates('/templates/21?tab=parameters')
  expect(await screen.findByRole('heading', { name: 'Asks for nothing' })).toBeInTheDocument()
  expect(screen.queryByRole('form')).not.toBeInTheDocument()
})

test.each([
  ['ru', 'Параметры 4', 'Список: 2 варианта', 'user_418: такого человека на этом портале нет, он будет пропущен'],
  ['de', 'Parameter 4', 'Liste: 2 Möglichkeiten', 'user_418 gibt es auf diesem Portal nicht und wird weggelassen'],
] as const)('in %s everything is said in that language', async (language, tab, type, unknown) => {
  // Loaded with the first page of a router's life; here there are several lives, in three languages.
  await loadLanguage(language)
  await loadTemplateTexts()
  await openTemplates('/templates/30?tab=parameters', { language })
  expect(await screen.findByRole('tab', { name: tab, selected: true })).toBeInTheDocument()
  expect((await declaredRow(/Legal entity/)).getByText(type)).toBeInTheDocument()
  expect(await screen.findByText(unknown)).toBeInTheDocument()
})

test('where there is no room for columns everything stands below one another', async () => {
  setWidth(380)
  await openTemplates('/templates/30?tab=parameters')
  const list = within(await screen.findByRole('list', { name: 'Parameters' }))
  const [amount] = list.getAllByRole('listitem')
  expect(amount).toHaveTextContent(
    'Contract amount' + 'Amount' + 'Without tax' + 'TypeMoney' + 'RequiredYes' + 'ValuesOne' + 'DefaultNone',
  )
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
})
