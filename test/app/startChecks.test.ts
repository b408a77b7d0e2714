import { beforeEach, expect, test } from 'vitest'
import { loadLanguage, loadWorkflowTexts } from '@/i18n/i18n'
import { openPortal } from '@/portal/send'
import { openSession } from '@/portal/session'
import type { Scope } from '@/runs/run'
import { matches, startAction } from '@/workflows/start/startAction'
import { startTarget } from '@/workflows/start/target'
import { inProcess } from '../inProcess.ts'
import { ADMIN } from '../simulator/smallPortal.ts'
import { portalToStartOn } from './startPortal.ts'

// A workflow is started on what was asked for only, however little the portal tells.

let small: ReturnType<typeof portalToStartOn>
beforeEach(async () => {
  small = portalToStartOn()
  openPortal(inProcess(small.portal, ADMIN))
  openSession({ userId: ADMIN, name: '', timeZone: 'Europe/Berlin' }, true, false)
  await loadLanguage('en')
  await loadWorkflowTexts()
})

const watch = { signal: new AbortController().signal, onProgress: () => {} }
const deals = { module: 'crm', entity: 'CCrmDocumentDeal', type: 'DEAL' }
const contract = { id: 30, name: 'Contract approval' }
const target = (id: string) => startTarget(deals, contract, id, undefined)
const matching = (title: string, createdFrom: string | null = null): Extract<Scope, { kind: 'matching' }> => ({
  kind: 'matching',
  query: { type: deals, template: contract, conditions: { title, createdFrom, createdBefore: null } },
  words: '',
})
const states = async (scope: Scope, ...ids: string[]) =>
  (await startAction.check(ids.map(target), scope, watch)).map(({ state }) => state)

/** The portal knows this filter no more: everything is found. */
function drop(field: string) {
  const { receive } = small.portal
  const encoded = new RegExp(`(%(?:25)?)(25|40)${field}`, 'g')
  small.portal.receive = (request) => receive({ ...request, body: request.body.replace(encoded, '$1$2other') })
}

test('where the portal tells nothing about documents, none is taken for one that matches', async () => {
  small.portal.faults.missingMethods = ['crm.item.list']
  expect(await states(matching('kühl'), 'DEAL_13')).toEqual(['mismatch'])
  expect(await states({ kind: 'picked', targets: [] }, 'DEAL_13')).toEqual(['fine'])
})

test('what a dropped filter lets in is not even collected', async () => {
  drop('title')
  const found = await startAction.collect(matching('Rostock').query, watch)
  expect(found.map(({ title }) => title)).toEqual(['Kühlhaus Rostock'])
})

test('where the filter by id is dropped, a document that is missing on the first page is not taken for gone', async () => {
  const [first] = small.state.documents
  for (let n = 100; n < 220; n++) if (first) small.state.documents.push({ ...first, id: ['crm', first.id[1], `DEAL_${n}`] })
  drop('id')
  expect(await states({ kind: 'picked', targets: [] }, 'DEAL_13')).toEqual(['fine'])
})

test('people are found by their last name, as the portal does; what has no date matches no day', async () => {
  const facts = { id: 7, title: 'Ivan Petrov', sought: 'Petrov', person: 0, createdAt: null, changedAt: null }
  const by = (title: string, createdFrom: string | null, createdBefore: string | null) =>
    matches(facts, { title, createdFrom, createdBefore })
  expect([by('petr', null, null), by('ivan', null, null)]).toEqual([true, false])
  expect([by('', '2026-11-01T00:00:00Z', null), by('', null, '2026-11-01T00:00:00Z')]).toEqual([false, false])
  const people = { type: { module: 'crm', entity: 'CCrmDocumentContact', type: 'CONTACT' }, template: contract }
  const collect = (title: string) =>
    startAction.collect({ ...people, conditions: { title, createdFrom: null, createdBefore: null } }, watch)
  expect((await collect('petrov')).map(({ title }) => title)).toEqual(['Ivan Petrov'])
  expect(await collect('ivan')).toEqual([])
})
