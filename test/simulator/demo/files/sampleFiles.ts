import { deflateSync, gzipSync } from 'node:zlib'
import { serializeBpt } from '../../bpt/packBpt.ts'
import type { DemoTemplate } from '../templates/steps.ts'
import { demoTemplates } from '../templates.ts'
import { declared, designer, sequential } from '../trees/build.ts'
import { contractApprovalV8 } from './contractApprovalV8.ts'
import { contractByStates } from './contractByStates.ts'
import { everything } from './everything.ts'
import { invoiceGraphFile, purchaseList } from './invoiceAndPurchase.ts'

export type SampleFile = { name: string; bytes(): Buffer }

/** Files to try the app with, written by the simulated portal's own serializer. Its page offers them. */
export const sampleFiles: readonly SampleFile[] = [
  { name: 'contract-approval-v8.bpt', bytes: () => contractApprovalV8(demoTemplate('Contract approval')) },
  { name: 'contract-by-states-v3.bpt', bytes: contractByStates },
  { name: 'invoice-graph.bpt', bytes: () => invoiceGraphFile(demoTemplate('Согласование счёта')) },
  { name: 'purchase-list.bpt', bytes: () => purchaseList(demoTemplate('Закупка')) },
  { name: 'everything.bpt', bytes: everything },
  { name: 'with-references.bpt', bytes: withReferences },
  { name: 'old-backup.bpt.gz', bytes: () => gzipSync(serializeBpt(small())) },
]

/** The file of that name. */
export function sampleBytes(name: string): Buffer {
  const found = sampleFiles.find((file) => file.name === name)
  if (!found) throw new Error(`There is no sample file ${name}`)
  return found.bytes()
}

function demoTemplate(name: string): DemoTemplate {
  const found = demoTemplates(0, 0).find((template) => template.name === name)
  if (!found) throw new Error(`There is no demo template ${name}`)
  return found
}

function small() {
  const make = designer('small')
  return {
    TEMPLATE: [sequential([make.log('log', 'Write to the log', 'Version {=Constant:Version}')])],
    CONSTANTS: { Version: declared('Version', 'int', '@') },
  }
}

/** PHP takes references, so the portal does, too. R:2 is the second value of the file: VERSION. */
function withReferences(): Buffer {
  const plain = serializeBpt(small()).toString('utf8')
  return deflateSync(Buffer.from(plain.replace('s:1:"@";', 'R:2;')), { level: 9 })
}
