import { beforeEach, expect, test } from 'vitest'
import { readTitles } from '@/documents/queries'
import { documentKey, type TitledDocument } from '@/documents/titledDocument'
import { openPortal } from '@/portal/send'
import { inProcess } from '../inProcess.ts'
import type { Portal } from '../simulator/portal.ts'
import { ADMIN, smallPortal } from '../simulator/smallPortal.ts'

let portal: Portal
beforeEach(() => {
  portal = smallPortal().portal
  openPortal(inProcess(portal, ADMIN))
})

const deal = (id: number): TitledDocument => ({ module: 'crm', entity: 'CCrmDocumentDeal', id: `DEAL_${id}` })
const contact = { module: 'crm', entity: 'CCrmDocumentContact', id: 'CONTACT_7' }
const trip = { module: 'lists', entity: 'BizprocDocument', id: '70', type: 'iblock_31' }
const file = { module: 'disk', entity: 'Bitrix\\Disk\\BizProcDocument', id: '80' }
const titleOf = async (...documents: TitledDocument[]) => {
  const titles = await readTitles(documents)
  return documents.map((one) => titles.get(documentKey(one)))
}

test('documents of all kinds are asked for with one request, one command a kind', async () => {
  expect(await titleOf(deal(1), deal(2), contact, trip, file)).toEqual([
    'Deal 1',
    'Deal 2',
    'Ivan Petrov',
    'Trip to Riga',
    'Offer.pdf',
  ])
  expect(portal.log).toHaveLength(1)
  // Deals, contacts, the file, and the three types a list may be of.
  expect(portal.log[0]?.commands).toHaveLength(6)
})

test('a title is asked for once', async () => {
  await titleOf(deal(1), trip)
  await titleOf(deal(1), deal(2), trip)
  expect(portal.log).toHaveLength(2)
  expect(portal.log[1]).toMatchObject({ method: 'crm.item.list' })
})

test('what is deleted, of no list, or of no kind the portal tells has none', async () => {
  const others: TitledDocument[] = [
    deal(99),
    { ...trip, type: undefined },
    { ...file, id: '81' },
    { module: 'tasks', entity: 'Bitrix\\Tasks\\Integration\\Bizproc\\Document\\Task', id: '5' },
    { module: 'crm', entity: 'Bitrix\\Crm\\Integration\\BizProc\\Document\\Order', id: 'ORDER_1' },
    { module: 'rpa', entity: 'X', id: '4:1' },
  ]
  expect(await titleOf(...others, deal(1))).toEqual([...others.map(() => null), 'Deal 1'])
})

test('more than fifty of a kind are several commands', async () => {
  await titleOf(...Array.from({ length: 120 }, (_, index) => deal(index + 1)))
  expect(portal.log[0]?.commands).toHaveLength(3)
})

test('a refusal for a passing reason is not remembered', async () => {
  portal.faults.nextAnswers.push({ kind: '429', times: 1 })
  await titleOf(deal(1)).catch(() => {})
  expect(await titleOf(deal(1))).toEqual(['Deal 1'])
})
