import { type Answer, answer, type Context, isHeadOf } from '../method.ts'
import { asValues, isNumeric, type PhpMap, toInt, upperKeys } from '../php.ts'
import { RestError } from '../restError.ts'
import type { Person, Task } from '../state.ts'
import { say } from '../words.ts'

/** SEMANTICS §3.2 */
export function taskDelegate(context: Context, params: PhpMap): Answer {
  const { state, me, now } = context
  const { TASK_IDS, FROM_USER_ID, TO_USER_ID } = upperKeys(params)
  const sent = asValues(TASK_IDS)
  if (sent.length === 0 || !sent.every(isNumeric)) throw new RestError('ERROR_TASK_VALIDATION', 'Invalid TASK_IDS')
  const from = toInt(FROM_USER_ID)
  const to = toInt(TO_USER_ID)
  if (from <= 0) throw new RestError('ERROR_INVALID_USER_ID', 'Invalid FROM_USER_ID')
  if (to <= 0) throw new RestError('ERROR_INVALID_USER_ID', 'Invalid TO_USER_ID')
  if (from !== me.id && !me.admin && !isHeadOf(state, me.id, from)) throw refused(say(state.language, 'notResponsible'))
  const receiver = state.people.find(({ id }) => id === to)
  if (me.extranet || !receiver || receiver.extranet) throw refused(say(state.language, 'intranetOnly'))

  // The trap: zeros are thrown out only now, so [0] leaves no condition and means every waiting task of FROM.
  const ids = new Set(sent.map(toInt).filter((id) => id !== 0))
  const tasks = state.tasks.filter((task) => (ids.size === 0 || ids.has(task.id)) && isWaitingFor(task, from))
  if (tasks.length === 0) throw refused(say(state.language, 'taskNotFound'))
  const refusals: string[] = []
  for (const task of tasks) {
    const reason = refusal(context, task, receiver)
    if (reason) refusals.push(say(state.language, reason, { NAME: task.name }))
    else move(task, from, to, now)
  }
  if (refusals.length > 0) throw refused(refusals.join(';'))
  return answer(true)
}

const refused = (text: string) => new RestError('ERROR_DELEGATION_NOT_ALLOWED', text)

const isWaitingFor = ({ status, people }: Task, userId: number) =>
  status === 0 && people.some((person) => person.userId === userId && person.status === 0)

function refusal({ state, me }: Context, task: Task, to: Person) {
  if (task.people.some(({ userId }) => userId === to.id)) return 'alreadyThere'
  if (task.kind === 'HandleExternalEventActivity' || task.delegation === 3) return 'noDelegation'
  if (me.admin) return undefined
  if (task.delegation === 2) return 'noDelegation'
  return task.delegation === 0 && !isHeadOf(state, me.id, to.id) ? 'notSubordinate' : undefined
}

function move(task: Task, from: number, to: number, now: number): void {
  task.people = task.people.map((person) => (person.userId === from ? { ...person, userId: to } : person))
  task.modified = now
}
