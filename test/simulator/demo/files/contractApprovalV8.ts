import { packBpt } from '../../bpt/packBpt.ts'
import type { DemoTemplate } from '../templates/steps.ts'
import { declared, type Properties } from '../trees/build.ts'
import { contractApproval } from '../trees/contractApproval.ts'
import { dealFields, described } from './fileFields.ts'

const options = (first: number, ...labels: string[]): Properties => ({
  Options: Object.fromEntries(labels.map((label, index) => [first + index, label])),
})
const terms = ['Prepayment', '14 days net', '30 days net', '60 days net', 'Instalments', 'Letter of credit', 'Escrow']

/** The next version of what the portal has: a loop, half the limit, fields that it has not yet, and a person it never had. */
export function contractApprovalV8({ script, parameters, variables, constants }: DemoTemplate): Buffer {
  const old = { parameters: parameters as Properties, variables: variables as Properties, constants: constants as Properties }
  return packBpt({
    TEMPLATE: [contractApproval(script, 8)],
    PARAMETERS: { ...old.parameters, Signers: { ...(old.parameters.Signers as Properties), Default: ['user_7', 'user_418'] } },
    VARIABLES: { ...old.variables, Legal_ok: declared('Legal agrees', 'bool', 'N') },
    CONSTANTS: { ...old.constants, Limit_EUR: declared('Limit for approval without Legal', 'int', '50000') },
    DOCUMENT_FIELDS: {
      ...dealFields,
      UF_CRM_CONTRACT_END: described('Contract end date', 'date'),
      UF_CRM_LEGAL_ENTITY: described(
        'Юридическое лицо',
        'select',
        options(301, 'Nordlicht GmbH', 'ООО «Нордлихт»', 'Nordlicht Oy', 'ТОО «Нордлихт»'),
      ),
      UF_CRM_PAY_TERMS: described('Payment terms', 'select', options(61, ...terms)),
    },
  })
}
