import { screen, waitFor, within } from '@testing-library/react'
import { unzipSync } from 'fflate'
import { afterEach, expect, test, vi } from 'vitest'
import { readBpt } from '@/bpt/file/readBpt'
import { at, toJson } from '@/bpt/php'
import type { Portal } from '../simulator/portal.ts'
import { dialog, downloads, office, openTemplates, requestsOf, row, templateIn } from './templateOffice.tsx'

afterEach(() => void vi.restoreAllMocks())
const LIST = 'bizproc.workflow.template.list'

/** What the portal has of a template, as a file would hold it. */
const kept = (portal: Portal, id: number) => {
  const { tree, parameters, variables, constants } = templateIn(portal, id)
  return JSON.parse(JSON.stringify({ tree, parameters, variables, constants }))
}
/** An empty map and an empty list are one thing to PHP. */
const plain = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Object.keys(value).length === 0) return []
  if (Array.isArray(value)) return value.map(plain)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}
async function readBack(name: string, bytes: Uint8Array) {
  const read = await readBpt(name, bytes)
  if (read.state !== 'read') throw new Error(`${name}: ${read.problem.code}`)
  const part = (key: string) => plain(toJson(at(read.file.content, key)))
  return {
    inside: {
      tree: part('TEMPLATE'),
      parameters: part('PARAMETERS'),
      variables: part('VARIABLES'),
      constants: part('CONSTANTS'),
    },
    fields: part('DOCUMENT_FIELDS'),
  }
}

test('a template of the list becomes a .bpt whose inside is the portal’s', async () => {
  const files = downloads()
  const app = await openTemplates()
  await app.ask('Approval', 'Download .bpt')
  await waitFor(() => expect(files).toHaveLength(1))
  expect(files[0]?.name).toBe('Approval.bpt')
  const { inside, fields } = await readBack('Approval.bpt', files[0]?.bytes ?? new Uint8Array())
  expect(inside).toEqual(plain(kept(app.portal, 30)))
  expect(fields).toEqual([])
  expect(
    await screen.findByText(/^Saved as Approval\.bpt\. It describes no document fields/, { selector: '.toast' }),
  ).toBeInTheDocument()
})

test('others’ templates can be kept too, under a name that every disk takes', async () => {
  const files = downloads()
  const portal = office()
  templateIn(portal, 32).name = 'Leads: from “A/B”?  new...'
  const app = await openTemplates('/templates/32', { portal })
  await app.press('Download .bpt')
  await waitFor(() => expect(files.map(({ name }) => name)).toEqual(['Leads- from “A-B”- new.bpt']))
})

test('one that cannot be read is said in its place, with another try', async () => {
  const files = downloads()
  const app = await openTemplates()
  await row('Approval')
  app.portal.faults.nextAnswers = [{ kind: 'html200', match: LIST, times: 1 }]
  await app.ask('Approval', 'Download .bpt')
  const alert = within(await screen.findByRole('alert'))
  expect(alert.getByText(/^“Approval” could not be downloaded\./)).toBeInTheDocument()
  await app.user.click(alert.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(files).toHaveLength(1))
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('a copy can be kept from the question before a template is deleted', async () => {
  const files = downloads()
  const app = await openTemplates()
  await app.ask('Bonus', 'Delete…')
  const asked = await dialog('Delete this template?')
  await app.user.click(asked.getByRole('button', { name: 'Save a backup' }))
  expect(await asked.findByText('Saved as Bonus.bpt')).toBeInTheDocument()
  await waitFor(() => expect(files.map(({ name }) => name)).toEqual(['Bonus.bpt']))
})

test('all at once: a zip with every template as it is, and an index of what files do not say', async () => {
  const files = downloads()
  const portal = office()
  templateIn(portal, 31).name = 'approval'
  const app = await openTemplates('/templates', { portal })
  await app.press('Download all 5')
  await waitFor(() => expect(files).toHaveLength(1), { timeout: 15_000 })
  expect(files[0]?.name).toMatch(/^templates-\d{4}-\d\d-\d\d\.zip$/)
  const inside = unzipSync(files[0]?.bytes ?? new Uint8Array())
  expect(Object.keys(inside).sort()).toEqual(
    ['Approval (30).bpt', 'Import of leads.bpt', 'Purchase.bpt', 'Trip.bpt', 'approval (31).bpt', 'templates.csv'].sort(),
  )
  for (const [name, id] of [
    ['Approval (30).bpt', 30],
    ['Trip.bpt', 33],
  ] as const)
    expect((await readBack(name, inside[name] ?? new Uint8Array())).inside).toEqual(plain(kept(portal, id)))
  const index = new TextDecoder().decode(inside['templates.csv'])
  expect(index).toContain('Approval (30).bpt,30,Approval,"Head, then Legal",Deals,')
  expect(index).toContain('This app (rest_app_5)')
  expect(await screen.findByText('5 templates saved', { selector: '.toast' })).toBeInTheDocument()
})

test('only what is listed, and the button says how many', async () => {
  const files = downloads()
  const app = await openTemplates('/templates?owner=portal')
  await app.press('Download these 2')
  await waitFor(() => expect(files).toHaveLength(1), { timeout: 15_000 })
  expect(Object.keys(unzipSync(files[0]?.bytes ?? new Uint8Array())).sort()).toEqual([
    'Purchase.bpt',
    'Trip.bpt',
    'templates.csv',
  ])
})

test('which could not be read is told at the end, and the index has them', async () => {
  const files = downloads()
  const app = await openTemplates()
  await row('Approval')
  app.portal.state.templates = app.portal.state.templates.filter(({ id }) => id !== 32)
  await app.press('Download all 5')
  const asked = await dialog('Backup of 5 templates')
  expect(await asked.findByText('4 of 5 are in the file. Not in it:')).toBeInTheDocument()
  expect(asked.getByText('Import of leads: deleted meanwhile')).toBeInTheDocument()
  await waitFor(() => expect(files).toHaveLength(1))
  const inside = unzipSync(files[0]?.bytes ?? new Uint8Array())
  expect(Object.keys(inside)).not.toContain('Import of leads.bpt')
  expect(new TextDecoder().decode(inside['templates.csv'])).toContain(',32,Import of leads,')
})

test('a portal that drops filters is no proof that one was deleted', async () => {
  const files = downloads()
  const portal = office()
  for (let id = 3000; id < 3055; id += 1) portal.state.templates.push({ ...templateIn(portal, 31), id, name: `Later ${id}` })
  portal.faults.droppedFilters = ['ID']
  const app = await openTemplates('/templates?q=Later+3054', { portal })
  await row('Later 3054')
  await app.press(/^Download/)
  await waitFor(() => expect(files).toHaveLength(1))
  expect(Object.keys(unzipSync(files[0]?.bytes ?? new Uint8Array()))).toContain('Later 3054.bpt')
})

test('a portal that stops answering costs nothing that was read: it goes on where it was', async () => {
  const files = downloads()
  const app = await openTemplates()
  await row('Approval')
  app.portal.faults.nextAnswers = [{ kind: 'lostBefore', match: LIST, times: 40 }]
  await app.press('Download all 5')
  const asked = await dialog('Backup of 5 templates')
  expect(await asked.findByText(/^Reading stopped at \d of 5\./)).toBeInTheDocument()
  expect(files).toHaveLength(0)
  app.portal.faults.nextAnswers = []
  await app.user.click(asked.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(files).toHaveLength(1), { timeout: 15_000 })
})

test('while it is read one can give up', async () => {
  const files = downloads()
  const app = await openTemplates()
  await row('Approval')
  app.portal.faults.latencyMs = 1_500
  await app.press('Download all 5')
  await app.user.click((await dialog('Backup of 5 templates')).getByRole('button', { name: 'Cancel' }))
  expect(screen.queryByRole('dialog', { name: 'Backup of 5 templates' })).not.toBeInTheDocument()
  const sent = requestsOf(app.portal, LIST)
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  expect(files).toHaveLength(0)
  expect(requestsOf(app.portal, LIST)).toBe(sent)
})
