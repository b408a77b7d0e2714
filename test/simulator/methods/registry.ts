import { type Answer, answer, type Context, requireAppAdmin } from '../method.ts'
import { asMap, isEmpty, isPhpArray, type PhpMap, toText, upperKeys } from '../php.ts'
import { RestError } from '../restError.ts'
import type { PortalState, RegisteredProvider } from '../state.ts'
import { checkDocumentType, checkFilter, checkHandler, checkName, checkProperties, invalid } from './registryChecks.ts'

type Kind = RegisteredProvider['kind']

const fieldNames = ['HANDLER', 'AUTH_USER_ID', 'USE_SUBSCRIPTION', 'NAME', 'DESCRIPTION', 'PROPERTIES', 'RETURN_PROPERTIES']
const placementNames = ['DOCUMENT_TYPE', 'FILTER', 'USE_PLACEMENT']

/** bizproc.robot.add, bizproc.activity.add: SEMANTICS §5 */
export const add =
  (kind: Kind) =>
  (context: Context, params: PhpMap): Answer => {
    requireAppAdmin(context)
    const { state } = context
    const fields = upperKeys(params)
    if (Object.keys(fields).length === 0) throw invalid('Empty data!')
    const code = readCode(fields.CODE)
    checkHandler(fields.HANDLER)
    checkName(fields.NAME)
    checkProperties(fields.PROPERTIES)
    checkProperties(fields.RETURN_PROPERTIES)
    checkDocumentType(fields.DOCUMENT_TYPE)
    checkFilter(fields.FILTER)
    // One name space for robots and activities.
    if (state.providers.some((provider) => provider.code === code))
      throw new RestError('ERROR_ACTIVITY_ALREADY_INSTALLED', 'Activity or Robot already installed!')
    bindPlacement(state, code, fields)
    state.providers.push({ code, kind, definition: fields })
    return answer(true)
  }

export const update =
  (kind: Kind) =>
  (context: Context, params: PhpMap): Answer => {
    requireAppAdmin(context)
    const { state } = context
    const { CODE, FIELDS } = upperKeys(params)
    const code = readCode(CODE)
    const fields = upperKeys(asMap(FIELDS))
    const known = Object.fromEntries(Object.entries(fields).filter(([name]) => [...fieldNames, ...placementNames].includes(name)))
    if (Object.keys(known).length === 0) throw invalid('No fields to update')
    const provider = find(state, kind, code)
    if ('HANDLER' in known) checkHandler(known.HANDLER)
    if ('NAME' in known) checkName(known.NAME)
    checkProperties(known.PROPERTIES)
    checkProperties(known.RETURN_PROPERTIES)
    checkDocumentType(known.DOCUMENT_TYPE)
    checkFilter(known.FILTER)
    if ('USE_PLACEMENT' in known) {
      unbindPlacement(state, code)
      bindPlacement(state, code, fields)
    }
    provider.definition = { ...provider.definition, ...known }
    return answer(true)
  }

/** Codes only: no definition can ever be read back. */
export const list =
  (kind: Kind) =>
  (context: Context): Answer => {
    requireAppAdmin(context)
    return answer(context.state.providers.filter((provider) => provider.kind === kind).map(({ code }) => code))
  }

export const remove =
  (kind: Kind) =>
  (context: Context, params: PhpMap): Answer => {
    requireAppAdmin(context)
    const { state } = context
    const provider = find(state, kind, readCode(upperKeys(params).CODE))
    state.providers = state.providers.filter((one) => one !== provider)
    unbindPlacement(state, provider.code)
    return answer(true)
  }

/** What an update or the removal of the app does to all of them. */
export function removeProviders(state: PortalState): void {
  for (const { code } of state.providers) unbindPlacement(state, code)
  state.providers = []
}

function readCode(value: unknown): string {
  if (isEmpty(value) || isPhpArray(value)) throw invalid('Empty activity code!')
  const code = toText(value)
  if (!/^[a-z0-9.\-_]{1,128}$/i.test(code)) throw invalid('Wrong activity code!')
  return code
}

function find(state: PortalState, kind: Kind, code: string): RegisteredProvider {
  const provider = state.providers.find((one) => one.kind === kind && one.code === code)
  if (!provider) throw new RestError('ERROR_ACTIVITY_NOT_FOUND', 'Activity or Robot not found!')
  return provider
}

const PLACEMENT = 'BIZPROC_ACTIVITY_PROPERTIES_DIALOG'

function bindPlacement(state: PortalState, code: string, { USE_PLACEMENT, PLACEMENT_HANDLER }: PhpMap): void {
  if (USE_PLACEMENT !== 'Y') return
  checkHandler(PLACEMENT_HANDLER)
  const handler = toText(PLACEMENT_HANDLER)
  if (state.placements.some((bound) => bound.placement === PLACEMENT && bound.handler === handler))
    throw new RestError('ERROR_CORE', 'Unable to set placement handler: Handler already binded')
  state.placements.push({ placement: PLACEMENT, handler, title: code })
}

function unbindPlacement(state: PortalState, code: string): void {
  state.placements = state.placements.filter(({ placement, title }) => placement !== PLACEMENT || title !== code)
}
