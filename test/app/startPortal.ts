import { smallPortal, step, template, workflow } from '../simulator/smallPortal.ts'

const deal = (id: number, title: string) => ({
  id: ['crm', 'CCrmDocumentDeal', `DEAL_${id}`] as [string, string, string],
  type: 'DEAL',
  title,
  url: `/crm/deal/details/${id}/`,
  created: Date.parse('2026-11-01T09:00:00Z') + id * 86_400_000,
})

/** A parameter of template 30. */
export const parameter = (name: string, type: string, rest: Record<string, unknown> = {}) => ({
  ...{ Name: name, Description: '', Type: type, Required: '0', Multiple: '0', Options: '', Default: '' },
  ...rest,
})

/** Deals: the first has one workflow of template 20, the second is full, the third is free. */
export function portalToStartOn(parameters: Record<string, unknown> = {}) {
  const small = smallPortal()
  const { state } = small
  state.documents.push(deal(11, 'Kühlhaus Rostock'), deal(12, 'Kühlcontainer Lübeck'), deal(13, 'Kühltransporte Nord'))
  state.templates.push(
    template(30, 'Contract approval', [step()], { parameters, autoExecute: 1, description: 'Head, then Legal' }),
  )
  state.workflows.push(
    workflow(4, { document: ['crm', 'CCrmDocumentDeal', 'DEAL_11'], templateId: 30 }),
    workflow(5, { document: ['crm', 'CCrmDocumentDeal', 'DEAL_12'] }),
    workflow(6, { document: ['crm', 'CCrmDocumentDeal', 'DEAL_12'], templateId: 30 }),
    workflow(7, { document: ['crm', 'CCrmDocumentDeal', 'DEAL_13'], templateId: 90 }), // a robot's: counts for nothing
  )
  return small
}
