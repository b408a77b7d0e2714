import { type Answer, answer, type Context } from '../method.ts'
import { asMap, type PhpMap, toText, upperKeys } from '../php.ts'
import { accessDenied, RestError } from '../restError.ts'
import { wordsOnly } from '../words.ts'

/** `workflowId|activityName|random.signature`; the signature itself is not checked here, only its shape. */
const tokenShape = /^([0-9a-f]{14}\.\d{8})\|\w+\|\w+\.[0-9a-f]{64}$/

/** bizproc.event.send: `true` at once, whatever becomes of it. */
export function eventSend({ state }: Context, params: PhpMap): Answer {
  const { EVENT_TOKEN, RETURN_VALUES, LOG_MESSAGE } = upperKeys(params)
  const token = readToken(EVENT_TOKEN)
  state.events = [...(state.events ?? []), { token, values: asMap(RETURN_VALUES), message: toText(LOG_MESSAGE) }]
  return answer(true)
}

/** bizproc.activity.log: only while the step waits. */
export function activityLog({ state }: Context, params: PhpMap): Answer {
  const { EVENT_TOKEN, LOG_MESSAGE } = upperKeys(params)
  const token = readToken(EVENT_TOKEN)
  const message = toText(LOG_MESSAGE)
  if (message === '') throw new RestError('ERROR_EMPTY_LOG_MESSAGE', 'Empty log message!')
  const workflowId = token.split('|', 1)[0]
  if (!state.workflows.some(({ id }) => id === workflowId))
    throw wordsOnly(state.language, 'workflowNotFound', { ID: workflowId })
  state.events = [...(state.events ?? []), { token, values: {}, message }]
  return answer(true)
}

function readToken(value: unknown): string {
  if (!tokenShape.test(toText(value))) throw accessDenied()
  return toText(value)
}
