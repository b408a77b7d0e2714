import { type Packed, packBpt } from './bpt/packBpt.ts'
import type { PhpData } from './bpt/serialize.ts'
import { smallPortal } from './smallPortal.ts'

export const root = (...children: PhpData[]) => [
  { Type: 'SequentialWorkflowActivity', Name: 'Template', Properties: { Title: 'x' }, Children: children },
]
export const one = (Type: string, Properties: { [key: string]: PhpData } = {}, Children: PhpData[] = []) => ({
  ...{ Type, Name: `A_${Type}`, Activated: 'Y', Properties: { Title: `My ${Type}`, ...Properties }, Children },
})
export const sent = (content: Packed) => ['new.bpt', packBpt(content).toString('base64')]

/** A portal that takes files for deals or for the list of business trips. */
export function portal() {
  const small = smallPortal()
  const add = (content: Packed, type: 'DEAL' | 'iblock_31' = 'DEAL') =>
    small.ask('bizproc.workflow.template.add', {
      DOCUMENT_TYPE: type === 'DEAL' ? ['crm', 'CCrmDocumentDeal', type] : ['lists', 'BizprocDocument', type],
      ...{ NAME: 'New', AUTO_EXECUTE: '0', TEMPLATE_DATA: sent(content) },
    })
  const update = (content: Packed) =>
    small.ask('bizproc.workflow.template.update', { ID: 22, FIELDS: { TEMPLATE_DATA: sent(content) } })
  const row = (id: unknown) =>
    small.rows('bizproc.workflow.template.list', {
      ...{ filter: { ID: id }, select: ['TEMPLATE', 'PARAMETERS', 'IS_MODIFIED', 'MODIFIED', 'USER_ID', 'SYSTEM_CODE'] },
    })[0]
  return { ...small, add, update, row }
}
