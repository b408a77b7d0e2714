import * as z from 'zod/mini'

/** What is to become of a group: nothing, its tasks go to somebody (`to`, else the person chosen for all), its workflows end. */
export type Choice = { act: 'leave' } | { act: 'handOver'; to?: number } | { act: 'terminate' } | { act: 'delete' }
export type Act = Choice['act']
/** `t20`: the tasks from template 20; `w20`: the workflows started from it; 0: a template that is gone or hidden. */
export type GroupKey = `${'t' | 'w'}${number}`
export type Choices = ReadonlyMap<GroupKey, Choice>

const letters = { handOver: 'h', terminate: 't', delete: 'd' } as const
const acts = new Map<string, keyof typeof letters>([
  ['h', 'handOver'],
  ['t', 'terminate'],
  ['d', 'delete'],
])

/** The choices as the address writes them: `t20h.t21h7.w20t`. What cannot be read is left as it is. */
export function readChoices(written: string): Choices {
  const choices = new Map<GroupKey, Choice>()
  for (const entry of written.split('.')) {
    const [, key, letter = '', to] = /^([tw]\d+)([htd])(\d*)$/.exec(entry) ?? []
    const act = acts.get(letter)
    if (!key || !act || (act === 'handOver' && key.startsWith('w'))) continue
    choices.set(key as GroupKey, act === 'handOver' && to ? { act, to: Number(to) } : { act })
  }
  return choices
}

export const writeChoices = (choices: Choices): string =>
  [...choices]
    .flatMap(([key, choice]) => (choice.act === 'leave' ? [] : [`${key}${letters[choice.act]}${toOf(choice) ?? ''}`]))
    .join('.')

/** The person a group's tasks go to instead of the one chosen for all. */
export const toOf = (choice: Choice | undefined): number | undefined => (choice?.act === 'handOver' ? choice.to : undefined)

const maybe = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.optional(schema), undefined)
const person = z.int().check(z.positive())

/** The recipe in the address: whose, who gets the tasks, and the choices. */
export const someoneLeftSchema = z.object({ person: maybe(person), to: maybe(person), do: maybe(z.string()) })
export type SomeoneLeftSearch = z.output<typeof someoneLeftSchema>

/** What becomes of all these groups alike; undefined where they differ. */
export function commonAct(choices: Choices, keys: readonly GroupKey[]): Act | undefined {
  const acts = new Set(keys.map((key) => choices.get(key)?.act ?? 'leave'))
  return acts.size === 1 ? [...acts][0] : undefined
}

/** The choices with another one for these groups. */
export const withAct = (choices: Choices, keys: readonly GroupKey[], act: Act): Choices =>
  new Map([...choices, ...keys.map((key) => [key, { act }] as const)])

export const withReceiver = (choices: Choices, key: GroupKey, to: number | undefined): Choices =>
  new Map([...choices, [key, to === undefined ? { act: 'handOver' } : { act: 'handOver', to }]])
