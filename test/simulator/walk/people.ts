import { asValues, isPhpArray, toText } from '../php.ts'
import type { PortalState } from '../state.ts'
import { resolve, type Scope } from './values.ts'

/** Who is meant by a list of users: `user_7`, `author`, `group_d3`, expressions. People this portal does not know are left out. */
export function peopleOf(state: PortalState, scope: Scope, users: unknown): number[] {
  const named = flat(resolve(scope, isPhpArray(users) ? users : [users]))
  return [...new Set(named.flatMap((name) => idsOf(state, scope.walk.startedBy, name)))]
}

const flat = (value: unknown): string[] => (isPhpArray(value) ? asValues(value).flatMap(flat) : toText(value).split(/[;,]\s*/))

function idsOf({ people, departments }: PortalState, startedBy: number, name: string): number[] {
  if (name === 'author') return startedBy > 0 ? [startedBy] : []
  const group = /^group_(g1$|d|dr|hr|hrr)(\d*)$/.exec(name)
  if (group?.[1] === 'g1') return people.filter(({ admin, active }) => admin && active).map(({ id }) => id)
  if (group) {
    const wanted = Number(group[2])
    const inside = new Set([
      wanted,
      ...(group[1] === 'd' ? [] : departments.filter(({ parent }) => parent === wanted).map(({ id }) => id)),
    ])
    return people.filter((one) => one.active && one.departments.some((id) => inside.has(id))).map(({ id }) => id)
  }
  const id = Number(/^(?:user_)?(\d+)$/.exec(name)?.[1] ?? 0)
  return people.some((one) => one.id === id) ? [id] : []
}

/** The head of the first department above a person that has another one. */
export function headOf({ people, departments }: PortalState, userId: number): number | undefined {
  let id = people.find((one) => one.id === userId)?.departments[0] ?? null
  for (let step = 0; id !== null && step < 20; step += 1) {
    const department = departments.find((one) => one.id === id)
    if (department?.head && department.head !== userId) return department.head
    id = department?.parent ?? null
  }
  return undefined
}
