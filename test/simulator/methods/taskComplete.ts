import { answerTask } from '../engine.ts'
import { type Answer, answer, type Context } from '../method.ts'
import { isPhpArray, isYes, type PhpMap, toInt, toText, upperKeys } from '../php.ts'
import { RestError } from '../restError.ts'
import type { Task } from '../state.ts'
import { escapeHtml, say } from '../words.ts'

type Status = 1 | 2 | 3 | 4
const statuses: Record<string, Status> = { '1': 1, yes: 1, '2': 2, no: 2, '3': 3, ok: 3, '4': 4, cancel: 4 }

/** What a kind takes an answer for; null: the activity refuses it. */
const meanings: Record<string, (status: Status) => Status | null> = {
  ApproveActivity: (status) => (status < 3 ? status : null),
  ReviewActivity: (status) => (status === 3 ? 3 : null),
  RequestInformationActivity: () => 3,
  RequestInformationOptionalActivity: (status) => (status === 4 ? 4 : 3),
}

/** Only YA and YR look at the answer, and only where an answer can be a refusal. */
const withRefusal = ['ApproveActivity', 'RequestInformationOptionalActivity']

/** SEMANTICS §3.1 */
export function taskComplete({ state, me, now }: Context, params: PhpMap): Answer {
  const { TASK_ID, STATUS, COMMENT, FIELDS } = upperKeys(params)
  if (toInt(TASK_ID) === 0) throw new RestError('ERROR_TASK_VALIDATION', 'empty TASK_ID')
  const asked = statuses[toText(STATUS).toLowerCase()]
  if (!asked) throw new RestError('ERROR_TASK_VALIDATION', 'incorrect STATUS')
  const task = state.tasks.find(({ id }) => id === toInt(TASK_ID))
  const own = task?.people.find(({ userId }) => userId === me.id)
  if (!task || !own) throw new RestError('ERROR_TASK_NOT_FOUND', 'Task not found')
  if (own.status !== 0 || task.status !== 0) throw new RestError('ERROR_TASK_COMPLETED', 'Task already completed')
  const meaning = meanings[task.kind]
  if (!meaning) throw new RestError('ERROR_TASK_TYPE', 'Incorrect task type')
  const status = meaning(asked)
  if (status === null) throw execution(say(state.language, 'noAction'))
  const fields = task.kind.startsWith('RequestInformation') && status === 3 ? readFields(task, FIELDS, state.language) : null
  const comment = readComment(task, status, COMMENT, state.language)
  answerTask({ state, now }, task, { userId: me.id, status, comment, fields })
  return answer(true)
}

const execution = (text: string) => new RestError('ERROR_TASK_EXECUTION', text)
const missing = (language: string, title: string) => execution(say(language, 'required', { FIELD: escapeHtml(title) }))

function readComment({ kind, parameters }: Task, status: Status, value: unknown, language: string): string {
  const comment = typeof value === 'string' && value.trim() !== '0' ? value.trim() : ''
  const needed = parameters.CommentRequired
  const refusal = status === 2 || status === 4
  const required = needed === 'Y' || (withRefusal.includes(kind) && needed === (refusal ? 'YR' : 'YA'))
  if (parameters.ShowComment === 'Y' && required && comment === '')
    throw missing(language, toText(parameters.CommentLabel) || say(language, 'comment'))
  return comment
}

/** What is left out is written as null into the workflow. */
function readFields({ fields = [] }: Task, sent: unknown, language: string): PhpMap {
  const given: PhpMap = isPhpArray(sent) ? { ...sent } : {}
  const values = fields.map((field) => {
    const id = toText(field.Id)
    const value = given[id] ?? null
    if (isYes(field.Required) && isEmptyAnswer(value)) throw missing(language, toText(field.Name))
    return [id, field.Type === 'file' || field.BaseType === 'file' ? storeFiles(value, isYes(field.Multiple)) : value]
  })
  return Object.fromEntries(values)
}

const isEmptyAnswer = (value: unknown): boolean =>
  value === null || value === '' || value === false || (isPhpArray(value) && Object.values(value).every(isEmptyAnswer))

/** Nothing is checked: whatever is not base64 is stored all the same, as garbage that only a look at the data shows. */
function storeFiles(value: unknown, multiple: boolean): unknown {
  if (value === null || value === '') return null
  if (!multiple) return storeFile(value)
  return isPhpArray(value) ? Object.values(value).map(storeFile) : [storeFile(value)]
}

export type StoredFile = { name: string; size: number; garbage: boolean }

function storeFile(value: unknown): StoredFile {
  const [name, content] = isPhpArray(value) ? Object.values(value).map(toText) : ['', toText(value)]
  const data = content ?? ''
  const garbage = data === '' || data.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(data)
  return { name: name ?? '', size: Math.floor((data.replace(/[^A-Za-z0-9+/]/g, '').length * 3) / 4), garbage }
}
