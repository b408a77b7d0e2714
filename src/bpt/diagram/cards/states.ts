import { flowOf } from '@/bpt/model/kinds'
import type { Activity, Template } from '@/bpt/template'

/** How many events a state waits for; `isFinal`: none, and nothing below it leads to another state. */
export function eventsOf(state: Activity): { events: number; isFinal: boolean } {
  const events = state.children.filter(({ type }) => type === 'EventDrivenActivity').length
  return { events, isFinal: events === 0 && !leadsOn(state) }
}

const tones = ['grey', 'warn', 'info', 'note', 'bad'] as const
export type StateTone = (typeof tones)[number] | 'ok'

/** The colour of each state's dot, by its id: final ones are green. */
export function stateTones({ root }: Template): Map<string, StateTone> {
  let next = 0
  return new Map(
    root.children
      .filter((child) => flowOf(child) === 'state')
      .map((state) => [state.id, eventsOf(state).isFinal ? 'ok' : (tones[next++ % tones.length] ?? 'grey')]),
  )
}

function leadsOn(state: Activity): boolean {
  const waiting = [state]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (flowOf(next) === 'goto') return true
    for (const child of next.children) waiting.push(child)
  }
  return false
}
