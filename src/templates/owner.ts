import * as z from 'zod/mini'
import { getOption, type Option, setOption } from '@/portal/options'

/** Whose a template is. `unsure`: an app's, and which app this one is could not be told; the portal will say. */
export type Owner = 'ours' | 'unsure' | 'app' | 'portal'

/** SYSTEM_CODE of a template that the portal let this app change: surer than app.info, of whose number the documentation says little. */
const ownCodeOption: Option<string> = { of: 'app', name: 'ownTemplateCode', schema: z.string(), fallback: '' }

/** Whose a template with this SYSTEM_CODE is (SEMANTICS §2.5). */
export function ownerOf(systemCode: string, appId: number | undefined, ownCode = getOption(ownCodeOption)): Owner {
  if (!/^rest_app_\d+$/.test(systemCode)) return 'portal'
  if (systemCode === ownCode || systemCode === `rest_app_${appId}`) return 'ours'
  return appId === undefined && ownCode === '' ? 'unsure' : 'app'
}

/** Keeps which SYSTEM_CODE this app's templates have: of one that it has just added, or was let change. */
export function rememberOwnCode(systemCode: string): void {
  if (/^rest_app_\d+$/.test(systemCode) && systemCode !== getOption(ownCodeOption)) void setOption(ownCodeOption, systemCode)
}
