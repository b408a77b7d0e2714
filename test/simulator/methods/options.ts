import { type Answer, answer, type Context, requireApp } from '../method.ts'
import { asMap, isEmpty, type PhpMap, toText, upperKeys } from '../php.ts'
import { accessDenied, argumentError } from '../restError.ts'

type Options = Record<string, unknown>

/** All the options of an owner are one stored value: read, changed and written as a whole. */
export const mergeOptions = (stored: Options | undefined, changes: Options): Options => ({ ...stored, ...changes })

export function appOptionGet(context: Context, params: PhpMap): Answer {
  requireApp(context)
  return answer(read(context.state.appOptions, params))
}

/** Everybody reads, administrators write. */
export function appOptionSet(context: Context, params: PhpMap): Answer {
  requireApp(context)
  if (!context.me.admin) throw accessDenied('Administrator authorization required')
  context.state.appOptions = mergeOptions(context.state.appOptions, changes(params))
  return answer(true)
}

export function userOptionGet(context: Context, params: PhpMap): Answer {
  requireApp(context)
  return answer(read(context.state.userOptions[context.me.id] ?? {}, params))
}

export function userOptionSet(context: Context, params: PhpMap): Answer {
  requireApp(context)
  const { state, me } = context
  state.userOptions[me.id] = mergeOptions(state.userOptions[me.id], changes(params))
  return answer(true)
}

function read(options: Options, params: PhpMap): unknown {
  const { OPTION } = upperKeys(params)
  return isEmpty(OPTION) ? options : (options[toText(OPTION)] ?? null)
}

function changes(params: PhpMap): Options {
  const { OPTIONS } = upperKeys(params)
  const given = OPTIONS === undefined ? params : asMap(OPTIONS)
  if (Object.keys(given).length === 0) throw argumentError('options')
  return given
}
