import { afterEach, expect, test, vi } from 'vitest'
import { countsOf } from '@/runs/machine/reducer'
import { busyPortal, orderedIn } from './deskTab.ts'
import { counts, finished, freshBrowser, prepared, seconds, until } from './runStory.ts'

afterEach(() => void vi.useRealTimers())

test('what waited long for the disk is written down anew before it leaves: when it left tells when to look at it', async () => {
  const portal = busyPortal(5)
  portal.faults.latencyMs = 20_000
  const browser = freshBrowser()
  const { desk, id } = await prepared(browser, portal)
  browser.writesTakeMs = 500
  await desk.runControls.confirm(id)
  await until(() => countsOf(desk.run(id)).sent > 0)
  browser.isFull = true
  await until(() => desk.live(id).waitingFor?.kind === 'storage')
  await seconds(200)
  expect(countsOf(desk.run(id)).done).toBe(0)
  let leftAt = 0
  const { receive } = portal
  portal.receive = (request) => {
    if (orderedIn(request.body).length > 0) leftAt = Date.now()
    return receive(request)
  }
  browser.isFull = false
  await until(() => leftAt > 0)
  expect(desk.run(id).rows[0]?.state).toMatchObject({ kind: 'sent', at: expect.closeTo(leftAt, -4) })
  await finished(desk, id)
  expect(counts(desk, id)).toEqual({ done: 5 })
})
