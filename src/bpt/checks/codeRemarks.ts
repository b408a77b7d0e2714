import { isKnownType } from '@/bpt/model/knownTypes'
import { at, textAt } from '@/bpt/php'
import type { Activity } from '@/bpt/template'
import { type Remark, short } from './finding'

/** What an activity does beyond the portal's own: code, calls to elsewhere, actions of apps and modules. */
export function codeRemarks({ type, properties }: Activity): Remark[] {
  const remarks: Remark[] = []
  const isApp = /^rest_/i.test(type)
  if (type === 'CodeActivity' || at(properties, 'codecondition') !== undefined) remarks.push({ level: 'warn', code: 'code' })
  if (type === 'WebHookActivity') {
    remarks.push({ level: 'warn', code: 'webhook', values: { address: short(textAt(properties, 'Handler')) } })
  }
  if (isApp) remarks.push({ level: 'warn', code: 'restActivity' })
  if (!isApp && !isKnownType(type)) remarks.push({ level: 'note', code: 'unknownType', values: { type: short(type) } })
  return remarks
}
