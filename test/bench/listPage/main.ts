import { type B24Frame, initializeB24Frame } from '@bitrix24/b24jssdk'
import * as z from 'zod/mini'
import { connect } from '@/portal/bitrix24'
import { command } from '@/portal/command'
import { listAll } from '@/portal/listAll'
import { openPortal } from '@/portal/send'

const METHOD = 'bizproc.task.list'
const SELECT = ['ID', 'NAME', 'DOCUMENT_NAME', 'OVERDUE_DATE', 'STATUS']
const ORDER = { ID: 'ASC' }
type Row = { ID: string }
const rowsSchema = z.array(z.looseObject({ ID: z.string() }))

/** Every task of one person, read in one of three ways; how many rows that gave. */
export type Ways = Record<'listAll' | 'callList' | 'oneByOne', (userId: number) => Promise<number>> & {
  /** ends workflows one after another */
  terminate(ids: string[]): Promise<void>
}

const ways = (frame: B24Frame): Ways => ({
  async listAll(userId) {
    const tasks = command(METHOD, { SELECT, FILTER: { USER_ID: userId } }, rowsSchema)
    return (await listAll(tasks, { key: (row) => row.ID, order: ORDER })).length
  },
  // Lower case: with FILTER the SDK's own cursor would be dropped (SDK.md §4.1).
  async callList(userId) {
    const params = { filter: { USER_ID: userId }, select: SELECT }
    const answer = await frame.actions.v2.callList.make<Row>({ method: METHOD, params, idKey: 'ID' })
    return answer.getData()?.length ?? 0
  },
  async oneByOne(userId) {
    const ids = new Set<string>()
    for (let start = 0, total = 1; start < total; start += 50) {
      const params = { SELECT, FILTER: { USER_ID: userId }, ORDER, start }
      const answer = await frame.actions.v2.call.make<Row[]>({ method: METHOD, params })
      for (const row of answer.getData()?.result ?? []) ids.add(row.ID)
      total = answer.getTotal()
    }
    return ids.size
  },
  async terminate(ids) {
    for (const ID of ids) await frame.actions.v2.call.make({ method: 'bizproc.workflow.terminate', params: { ID } })
  },
})

const frame = await initializeB24Frame()
openPortal(await connect(() => undefined))
Object.assign(window, { ways: ways(frame) })
