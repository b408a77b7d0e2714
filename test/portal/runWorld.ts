import { expect } from 'vitest'
import { newRun, reduce } from '@/runs/machine/reducer'
import type { RowAnswer, Run, RunEvent } from '@/runs/run'
import { targets } from './runTargets.ts'

/** What the portal does with a row, and what comes back of it. */
export type Fate = 'done' | 'gone' | 'refused' | 'held' | 'lostAfter' | 'lostBefore' | 'doubtful'
export type Move =
  | 'send'
  | 'answer'
  | 'lateAnswer'
  | 'look'
  | 'blindLook'
  | 'pause'
  | 'resume'
  | 'stop'
  | 'reload'
  | 'undo'
  | 'confirm'
  | 'begin'
  | 'noise'

/** A run before a portal that counts effects. The world obeys the reducer: a row goes to the portal when, and only when, it became `sent`. */
export class World {
  run: Run
  now = 1_000
  readonly effects = new Map<string, number>()
  readonly sendings = new Map<string, number>()
  readonly held = new Map<string, number>()
  readonly story: RunEvent[] = []
  private answers = { since: 0, answers: [] as RowAnswer[] }
  private late = this.answers
  private readonly nextFate: () => Fate

  constructor(rows: number, nextFate: () => Fate) {
    this.nextFate = nextFate
    const scope = { kind: 'picked', targets: targets(rows) } as const
    this.run = newRun({ id: 'r', action: 'a', scope, options: {}, back: '', createdAt: 0, single: false })
    const checks = targets(rows).map(({ key }, index) => ({
      key,
      state: index % 5 === 4 ? ('gone' as const) : ('fine' as const),
    }))
    this.happen({ type: 'checked', at: 500, checks })
    for (const move of ['confirm', 'begin'] as const) this.make(move, 0)
  }

  happen(event: RunEvent): void {
    this.now += 1_000
    this.story.push(event)
    this.run = reduce(this.run, event)
  }

  make(move: Move, size: number): void {
    const { now } = this
    if (move === 'send') this.send(size)
    else if (move === 'answer') {
      this.late = this.answers
      this.answers = { since: 0, answers: [] }
      this.happen({ type: 'answered', ...this.late, at: now, ms: 1_000 })
    } else if (move === 'lateAnswer') this.happen({ type: 'answered', ...this.late, at: now, ms: 9_000 })
    else if (move === 'look' || move === 'blindLook') this.look(move === 'blindLook')
    else if (move === 'pause') this.happen({ type: 'paused' })
    else if (move === 'resume') this.happen({ type: 'resumed' })
    else if (move === 'stop') this.happen({ type: 'stopped', at: now })
    else if (move === 'reload') {
      this.late = this.answers
      this.answers = { since: 0, answers: [] }
      this.happen({ type: 'found', at: now })
    } else if (move === 'undo') this.happen({ type: 'undone' })
    else if (move === 'confirm') this.happen({ type: 'confirmed', until: now + 5_000 })
    else if (move === 'begin') this.happen({ type: 'began', at: now })
    else this.noise(size)
  }

  private send(size: number): void {
    if (this.answers.answers.length > 0) return // the machine sends one batch at a time
    const { rows: before, phase } = this.run
    // Some of these keys are not to do: asking for them must not send them again.
    const keys = before.filter(({ state }, index) => state.kind === 'toDo' || index % 3 === 0).map(({ target }) => target.key)
    const since = this.now
    this.happen({ type: 'sending', keys: keys.slice(0, size * 2), at: since })
    this.answers = { since, answers: [] }
    if (phase.kind !== 'running') expect(this.run.rows).toBe(before)
    this.run.rows.forEach(({ target, state }, index) => {
      if (state.kind === 'sent' && before[index]?.state.kind !== 'sent') this.answers.answers.push(this.carryOut(target.key))
    })
  }

  private carryOut(key: string): RowAnswer {
    const at = this.now
    const since = at
    const fate = this.nextFate()
    count(this.sendings, key)
    if (fate === 'done' || fate === 'lostAfter') count(this.effects, key)
    if (fate === 'held') count(this.held, key)
    if (fate === 'done' || fate === 'gone') return { key, state: { kind: fate, at } }
    if (fate === 'held') return { key, state: { kind: 'toDo' } }
    if (fate === 'refused') return { key, state: { kind: 'refused', at, words: '', code: '', error: 'portalText' } }
    return { key, state: { kind: 'inDoubt', at, since } }
  }

  private look(isBlind: boolean): void {
    const answers = this.run.rows.map(({ target: { key } }): RowAnswer => {
      const at = this.now
      return { key, state: { kind: isBlind ? 'unknown' : this.effects.has(key) ? 'done' : 'notDone', at } }
    })
    this.happen({ type: 'looked', answers, at: this.now })
  }

  // What never fits, or claims too much.
  private noise(size: number): void {
    const keys = this.run.rows.map(({ target }) => target.key)
    if (size % 3 === 0) this.happen({ type: 'checked', at: this.now, checks: keys.map((key) => ({ key, state: 'fine' })) })
    else if (size % 3 === 1) this.happen({ type: 'collected', targets: targets(3) })
    else this.happen({ type: 'looked', answers: keys.map((key) => ({ key, state: { kind: 'toDo' } })), at: this.now })
  }

  /** The person comes back and sees it through. */
  finish(): void {
    for (let turn = 0; turn < 200 && this.run.phase.kind !== 'finished'; turn += 1)
      for (const move of ['confirm', 'begin', 'resume', 'send', 'answer', 'look'] as const) this.make(move, 5)
  }
}

const count = (counts: Map<string, number>, key: string) => void counts.set(key, (counts.get(key) ?? 0) + 1)
