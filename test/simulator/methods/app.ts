import { type Answer, answer, type Context, requireApp, requireAppAdmin } from '../method.ts'
import { type PhpMap, toText, upperKeys } from '../php.ts'
import { argumentError, RestError } from '../restError.ts'
import { isoDate } from '../time.ts'
import { checkHandler } from './registryChecks.ts'

export function appInfo(context: Context): Answer {
  requireApp(context)
  const { appId, appCode, appVersion = 1, installed = true, scopes, language } = context.state
  return answer({
    ID: appId,
    CODE: appCode,
    VERSION: String(appVersion),
    STATUS: 'L',
    INSTALLED: installed,
    PAYMENT_EXPIRED: 'N',
    DAYS: null,
    LANGUAGE_ID: language,
    LICENSE: `${language}_pro`,
    SCOPE: scopes,
  })
}

export const scopeList = ({ state }: Context): Answer => answer(state.scopes)
export const serverTime = ({ state, now }: Context): Answer => answer(isoDate(now, state.serverZone))

const placements = [
  'DEFAULT',
  'LEFT_MENU',
  'REST_APP_URI',
  'USER_PROFILE_MENU',
  'USER_PROFILE_TOOLBAR',
  ...['LEAD', 'DEAL', 'CONTACT', 'COMPANY'].flatMap((type) => [
    `CRM_${type}_DETAIL_TAB`,
    `CRM_${type}_LIST_MENU`,
    `CRM_${type}_LIST_TOOLBAR`,
  ]),
]

export const placementList = (context: Context): Answer => {
  requireApp(context)
  const dynamic = context.state.smartTypes.map(({ entityTypeId }) => `CRM_DYNAMIC_${entityTypeId}_DETAIL_TAB`)
  return answer([...placements, ...dynamic])
}

export const placementGet = (context: Context): Answer => {
  requireAppAdmin(context)
  return answer(context.state.placements.map((bound) => ({ ...bound, userId: 0, description: '', options: {} })))
}

export function placementBind(context: Context, params: PhpMap): Answer {
  requireAppAdmin(context)
  const { state } = context
  const { PLACEMENT, HANDLER, TITLE } = upperKeys(params)
  const placement = toText(PLACEMENT)
  if (placement === '') throw argumentError('PLACEMENT')
  checkHandler(HANDLER)
  const handler = toText(HANDLER)
  if (state.placements.some((bound) => bound.placement === placement && bound.handler === handler))
    throw new RestError('ERROR_CORE', 'Unable to set placement handler: Handler already binded')
  state.placements.push({ placement, handler, title: toText(TITLE) })
  return answer(true)
}

/** Without HANDLER all handlers of the placement go. */
export function placementUnbind(context: Context, params: PhpMap): Answer {
  requireAppAdmin(context)
  const { state } = context
  const { PLACEMENT, HANDLER } = upperKeys(params)
  if (toText(PLACEMENT) === '') throw argumentError('PLACEMENT')
  const kept = state.placements.filter(
    ({ placement, handler }) => placement !== PLACEMENT || (HANDLER !== undefined && handler !== HANDLER),
  )
  const count = state.placements.length - kept.length
  state.placements = kept
  return answer({ count })
}
