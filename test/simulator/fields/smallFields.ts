import type { PortalState } from '../state.ts'
import { field } from './field.ts'
import { standardFields } from './standardFields.ts'

/** Deals have a list of payment terms, business trips a list of destinations. */
export const smallFields = (): PortalState['fields'] => ({
  DEAL: [
    ...standardFields('DEAL'),
    field('UF_CRM_PAY_TERMS', 'Payment terms', 'select', { options: { 61: 'Prepayment', 62: '30 days' } }),
  ],
  iblock_31: [
    ...standardFields('iblock_31'),
    field('PROPERTY_WHERE', 'Where to', 'select', { property: 89, options: { riga: 'Riga', oslo: 'Oslo' } }),
  ],
})
