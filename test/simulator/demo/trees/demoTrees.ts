import type { DemoTree } from './build.ts'
import { contractTree } from './contractApproval.ts'
import { discountApprovalTree } from './discountApproval.ts'
import { invoiceTree } from './invoice.ts'
import { leadQualificationTree } from './leadQualification.ts'
import { leaseContractTree } from './leaseContract.ts'
import { offerCheckTree } from './offerCheck.ts'
import { partnerCheckTree } from './partnerCheck.ts'
import { purchaseTree } from './purchase.ts'
import { refundTree } from './refund.ts'
import { onboardingTree, policyTree, vacationTree } from './staff.ts'
import { supplierAuditTree } from './supplierAudit.ts'
import { tenderTree } from './tender.ts'

const trees: Record<string, DemoTree> = {
  'Contract approval': contractTree,
  'Согласование договора': leaseContractTree,
  'Проверка контрагента': partnerCheckTree,
  'Discount approval': discountApprovalTree,
  Tender: tenderTree,
  'Lead qualification': leadQualificationTree,
  Angebotsprüfung: offerCheckTree,
  'Согласование счёта': invoiceTree,
  Refund: refundTree,
  Закупка: purchaseTree,
  'Supplier audit 2025': supplierAuditTree,
  'Vacation request': vacationTree,
  'Policy acknowledgement': policyTree,
  Onboarding: onboardingTree,
}

/** What is inside the template of that name. */
export function demoTree(name: string): DemoTree {
  const found = trees[name]
  if (!found) throw new Error(`The demo template “${name}” has no tree`)
  return found
}
