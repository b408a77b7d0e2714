import { DAY, serverIso } from './clock.ts'
import { kinds } from './documents.ts'
import { colleagues } from './people.ts'
import { contractTemplates } from './templates/contracts.ts'
import { financeTemplates } from './templates/finance.ts'
import { salesTemplates } from './templates/sales.ts'
import { staffTemplates } from './templates/staff.ts'
import type { DemoTemplate } from './templates/steps.ts'
import { declared } from './trees/build.ts'
import { demoTree } from './trees/demoTrees.ts'

/** The fourteen templates. Dates in their forms are counted from `now`. */
export function demoTemplates(now: number, appId: number): DemoTemplate[] {
  const isoIn = (days: number) => serverIso(Math.floor(now / DAY) * DAY + days * DAY + 6 * 3_600_000)
  const rows = [...contractTemplates(isoIn), ...salesTemplates(isoIn), ...financeTemplates(isoIn), ...staffTemplates(isoIn)]
  return rows.map((row, index) => ({
    id: 510 + index * 3,
    module: kinds[row.type].module,
    entity: kinds[row.type].entity,
    documentType: row.type,
    autoExecute: row.autoExecute ?? 0,
    name: row.name,
    description: row.description,
    modified: now - (20 + index * 17) * DAY,
    isModified: index % 3 === 1,
    userId: row.author,
    systemCode: index % 5 === 0 ? `rest_app_${appId}` : null, // every fifth was uploaded by this app
    parameters: row.parameters ?? {},
    variables: {
      ...demoTree(row.name).variables,
      Result: declared('Result', 'text'),
    },
    constants: {
      ...demoTree(row.name).constants,
      ...(index % 4 === 0 && { Archive: declared('Archive mailbox', 'string', 'archive@nordlicht.example') }),
    },
    tree: [demoTree(row.name).root(row.script)],
    script: row.script,
    ...(row.forEverybody ? { startableBy: [...colleagues] } : {}),
  }))
}

/** Ids of automation rules' hidden templates: template.list never shows them. */
export const hiddenTemplateIds = [801, 802, 805, 811, 820] as const
