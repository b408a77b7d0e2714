import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { loadLanguage } from '@/i18n/i18n'
import { openPortal } from '@/portal/send'
import { openSession } from '@/portal/session'
import { activeRuns } from '@/runs/activeRuns'
import { prepareRun, runControls } from '@/runs/runs'
import { useActiveRuns, useRun, useRunLive, useRuns } from '@/runs/useRuns'
import { inProcess } from '../inProcess.ts'
import { ADMIN, smallPortal } from '../simulator/smallPortal.ts'
import { targets } from './runTargets.ts'

test('pages see a run from its first moment, its options as they are typed, and an unknown one as missing', async () => {
  openPortal(inProcess(smallPortal().portal, ADMIN))
  openSession({ userId: ADMIN, name: '', timeZone: 'UTC' }, true, false)
  await loadLanguage('en')
  const missing = renderHook(() => useRun('nothing'))
  expect(missing.result.current).toBe('loading')
  await waitFor(() => expect(missing.result.current).toBeUndefined())

  // No action of this name is connected: the check fails, and the page can say so.
  const scope = { kind: 'picked', targets: targets(2) } as const
  const id = prepareRun({ action: 'nothing', scope, options: {}, back: '' })
  const { result } = renderHook(() => ({ run: useRun(id), all: useRuns(), active: useActiveRuns(), live: useRunLive(id) }))
  expect(result.current.run).toMatchObject({ id, phase: { kind: 'checking' } })
  await waitFor(() => expect(result.current.run).toMatchObject({ phase: { kind: 'failed', error: 'unexpected' } }))
  act(() => runControls.setOptions(id, { status: 'E' }))
  expect(result.current.run).toMatchObject({ options: { status: 'E' } })
  expect(result.current.all).toHaveLength(1)
  expect(result.current.active).toHaveLength(0)
  expect(activeRuns.count()).toBe(0)
  expect(result.current.live).toEqual({ waitingFor: undefined, progress: undefined, isElsewhere: false })
  await act(() => runControls.discard(id))
  expect(result.current.run).toBeUndefined()
})
