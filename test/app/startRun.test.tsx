import { renderHook, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { runActions } from '@/app/runActions'
import { loadLanguage, loadWorkflowTexts } from '@/i18n/i18n'
import { openPortal } from '@/portal/send'
import { openSession } from '@/portal/session'
import { write } from '@/portal/write'
import type { Run, Scope, Target } from '@/runs/run'
import { connectRuns, runControls } from '@/runs/runs'
import { useRun } from '@/runs/useRuns'
import { startAction } from '@/workflows/start/startAction'
import { startTarget } from '@/workflows/start/target'
import { inProcess } from '../inProcess.ts'
import { renderApp } from '../renderApp.tsx'
import { ADMIN, NOW, template, workflow } from '../simulator/smallPortal.ts'
import { parameter, portalToStartOn } from './startPortal.ts'

test('what was reviewed becomes a run: checked, confirmed, started, with ids', async () => {
  connectRuns(runActions, () => {})
  const { next, state, router, user } = await openApp('/workflows/start?template=30&step=parameters&documents=DEAL_11,DEAL_13', {
    Note: parameter('Note', 'string'),
  })
  await user.type(await screen.findByRole('textbox', { name: 'Note' }), 'Urgent')
  await next('Next: review')
  await user.click(await screen.findByRole('checkbox', { name: /start anyway/i }))
  await next('Start 2 workflows')
  await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/runs\//))
  const id = router.state.location.pathname.replace('/runs/', '')
  const { result } = renderHook(() => useRun(id))
  const run = () => result.current as Run
  await waitFor(() => expect(run()?.phase.kind).toBe('ready'))
  expect(run().rows.map(({ target, state }) => [target.title, target.note, state.kind])).toEqual([
    ['Kühlhaus Rostock', '1 of 2: Contract approval', 'toDo'],
    ['Kühltransporte Nord', 'None', 'toDo'],
  ])
  await runControls.confirm(id)
  await waitFor(() => expect(run().phase.kind).toBe('finished'))
  expect(state.workflows).toHaveLength(9)
  expect(state.workflows.at(-1)).toMatchObject({ templateId: 30, startedBy: ADMIN, variables: { Note: 'Urgent' } })
  expect(run().rows.map(({ state: outcome }) => outcome)).toMatchObject([
    { kind: 'done', note: state.workflows.at(-2)?.id },
    { kind: 'done', note: state.workflows.at(-1)?.id },
  ])
}, 20_000)

const watch = { signal: new AbortController().signal, onProgress: () => {} }
const deals = { module: 'crm', entity: 'CCrmDocumentDeal', type: 'DEAL' }
const contract = { id: 30, name: 'Contract approval' }
const target = (id: string, evenIfDouble = false) => startTarget(deals, contract, id, undefined, { evenIfDouble })
const options = { templateId: 30, templateName: 'Contract approval', parameters: {} }
const query = (title: string) => ({
  type: deals,
  template: contract,
  conditions: { title, createdFrom: null, createdBefore: null },
})

/** The action alone, over a portal. */
async function act() {
  const small = portalToStartOn()
  openPortal(inProcess(small.portal, ADMIN))
  openSession({ userId: ADMIN, name: '', timeZone: 'Europe/Berlin' }, true, false)
  await loadLanguage('en')
  await loadWorkflowTexts()
  const states = async (targets: Target[], scope: Scope = { kind: 'picked', targets }) =>
    Object.fromEntries((await startAction.check(targets, scope, watch)).map(({ key, state }) => [key, state]))
  return { ...small, states }
}

test('the check leaves out what is gone, full or runs this template already; robots count for nothing', async () => {
  const { states } = await act()
  expect(await states(['DEAL_11', 'DEAL_12', 'DEAL_13', 'DEAL_99'].map((id) => target(id)))).toEqual({
    ...{ DEAL_11: 'double', DEAL_12: 'full', DEAL_13: 'fine', DEAL_99: 'gone' },
  })
  expect(await states([target('DEAL_11', true)])).toEqual({ DEAL_11: 'fine' })
})

test('all that match are collected page by page, and tested again: what a dropped filter let in is no match', async () => {
  const { state, states } = await act()
  const [first] = state.documents
  for (let n = 100; n < 220; n++)
    if (first) state.documents.push({ ...first, id: ['crm', 'CCrmDocumentDeal', `DEAL_${n}`], title: `Kühl ${n}` })
  const found = await startAction.collect(query('kühl'), watch)
  expect(found).toHaveLength(123)
  expect(new Set(found.map(({ key }) => key)).size).toBe(123)
  const scope: Scope = { kind: 'matching', query: query('kühl'), words: '' }
  expect(await states([target('DEAL_13'), target('DEAL_1')], scope)).toEqual({ DEAL_13: 'fine', DEAL_1: 'mismatch' })
})

test('a lost start is found while its workflow runs; one that may be over already stays undecided', async () => {
  const { state, clock } = await act()
  clock.now = NOW + 60_000
  state.workflows.push(
    workflow(8, { document: ['crm', 'CCrmDocumentDeal', 'DEAL_13'], templateId: 30, startedBy: ADMIN, started: clock.now }),
    workflow(9, {
      document: ['crm', 'CCrmDocumentDeal', 'DEAL_4'],
      templateId: 30,
      startedBy: ADMIN,
      started: clock.now - 3_600_000,
    }),
  )
  const since = Date.now() // by this computer's clock; the portal's is another
  await startAction.check([target('DEAL_1')], { kind: 'picked', targets: [] }, watch)
  const seen = await startAction.look([target('DEAL_13'), target('DEAL_4')], options, 'lost', since)
  expect(seen.get('DEAL_13')).toEqual({ kind: 'done', note: workflow(8).id })
  expect(seen.get('DEAL_4')).toEqual({ kind: 'undecided' })
})

test('a workflow that asks nobody is over before it is answered, and that is told', async () => {
  const { state } = await act()
  state.templates.push(template(31, 'Quick', []))
  const quick = target('DEAL_3')
  const outcome = await write(startAction.command(quick, { ...options, templateId: 31 }))
  const note = outcome.state === 'done' ? (startAction.noteOf?.(outcome.result) ?? '') : ''
  const waiting = { target: target('DEAL_11'), note: workflow(4).id }
  const notes = await startAction.settle?.([{ target: quick, note }, waiting])
  expect(notes?.get('DEAL_3')).toBe(`finished at once (${note})`)
  expect(notes?.get('DEAL_11')).toBe(workflow(4).id)
})

test("the portal's refusals are final, but an activity that broke is looked at", () => {
  const refusal = (code: string) => ({ code }) as never
  expect(startAction.mustLook?.(refusal(''))).toBe(false)
  expect([startAction.isDoubtful?.(refusal('ERROR_CORE')), startAction.isDoubtful?.(refusal(''))]).toEqual([true, false])
})

async function openApp(address: string, parameters: Record<string, unknown>) {
  const small = portalToStartOn(parameters)
  const app = await renderApp(address, { portal: small.portal, person: ADMIN })
  const next = async (name: string) => app.user.click(await screen.findByRole('button', { name }))
  return { ...app, ...small, next }
}
