import { language } from '@/i18n/i18n'
import { setTitle } from '@/portal/frame'
import type { Run } from '@/runs/run'
import { countsOf } from './reducer'

const going = new Map<string, { over: number; total: number }>()
let usual: string | undefined

/** The share of rows that are through stands in the title of the tab, and in the portal's header, while runs go on. */
export function showInTitle(run: Run): void {
  if (['running', 'stopping', 'settling'].includes(run.phase.kind)) going.set(run.id, progressOf(run))
  else if (!going.delete(run.id)) return
  if (going.size === 0) {
    restore()
    return
  }
  usual ??= document.title
  const over = sum(({ over }) => over)
  const share = new Intl.NumberFormat(language(), { style: 'percent' }).format(
    over /
      Math.max(
        1,
        sum(({ total }) => total),
      ),
  )
  put(`${share} · ${usual}`)
}

const sum = (of: (progress: { over: number; total: number }) => number) =>
  [...going.values()].reduce((all, progress) => all + of(progress), 0)

function progressOf(run: Run) {
  const { leftOut, toDo, sent, inDoubt } = countsOf(run)
  const total = run.rows.length - leftOut
  return { over: total - toDo - sent - inDoubt, total }
}

function restore(): void {
  if (usual !== undefined) put(usual)
  usual = undefined
}

function put(title: string): void {
  document.title = title
  setTitle(title)
}
