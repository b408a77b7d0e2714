type Planted = { path: string; text: string; rule: string; because: string }

const imports = (path: string, from: string, because: string, names = 'thing'): Planted => ({
  path,
  text: `import { ${names} } from '${from}'\nconsole.info(${names})\n`,
  rule: 'lint/style/noRestrictedImports',
  because,
})
const breaks = (rule: string, path: string, text: string, because: string): Planted => ({
  path,
  text,
  rule: `lint/${rule}`,
  because,
})

/** One violation a rule of STYLE.md. Each must be refused by the linter, by the rule that is named. */
export const violations: Planted[] = [
  imports('src/app/a1.ts', '../tasks/queries', 'no ../ in src'),
  imports('src/app/a2.ts', 'zod', 'only zod/mini'),
  imports('src/app/a3.ts', '@bitrix24/b24jssdk', 'only portal/bitrix24.ts knows the SDK'),
  imports('src/portal/a4.ts', '@bitrix24/b24jssdk', 'only portal/bitrix24.ts knows the SDK'),
  imports('src/app/a5.ts', '@/portal/portal', 'pages do not talk to the portal', 'read'),
  imports('src/tasks/a6.tsx', '@/portal/portal', 'pages do not talk to the portal', 'writeBatch'),
  imports('src/tasks/a7.tsx', './api', 'pages ask queries'),
  imports('src/main.tsx', '../test/simulator/portal', 'nothing of test/ in the app'),

  imports('src/portal/b1.ts', '@/i18n/i18n', 'row 1 knows packages only'),
  imports('src/portal/bitrix24.ts', '@/tasks/schema', 'row 1 knows packages only'),
  imports('src/i18n/b2.ts', '@/ui/Button', 'row 1 knows packages only'),
  imports('src/paths.ts', '@/tasks/filter', 'row 1 knows packages only'),
  imports('src/ui/b3.tsx', '@/i18n/i18n', 'ui takes its texts as props'),
  imports('src/ui/b4.tsx', '@tanstack/react-query', 'ui knows React, its primitives, table, virtual and icons'),

  imports('src/documents/c1.ts', '@/users/queries', 'row 2, from the side'),
  imports('src/users/queries.ts', '@/documents/queries', 'row 2, from the side'),
  imports('src/users/c2.ts', '@/tasks/schema', 'row 2, from above'),
  imports('src/bpt/c3.ts', '@/templates/schema', 'row 2, from above'),
  imports('src/bpt/diagram/c7.tsx', '@/templates/schema', 'row 2, from above, in a part of a folder too'),
  imports('src/bpt/words/c8.ts', '@/documents/types/documentType', 'row 2, from the side'),
  imports('src/documents/types/c9.ts', '@/bpt/template', 'row 2, from the side'),
  imports('src/users/c10.ts', '@/bpt/php', 'row 2, from the side'),
  imports('src/fields/c4.ts', '@/runs/plan', 'fields know users and documents'),
  imports('src/fields/queries.ts', '@/tasks/queries', 'fields know users and documents'),
  imports('src/runs/c5.ts', '@/fields/descriptor', 'runs know users and documents'),
  imports('src/runs/c6.ts', '@/workflows/api', 'runs know users and documents'),

  imports('src/tasks/d1.tsx', '@/app/router', 'row 3, from above'),
  imports('src/tasks/d2.tsx', '@/workflows/WorkflowListPage', 'row 3, from the side'),
  imports('src/workflows/d3.tsx', '@/tasks/api', 'row 3, from the side'),
  imports('src/workflows/start/d5.tsx', '@/workflows/api', 'pages ask queries, in a part of a folder too'),
  imports('src/workflows/start/d6.tsx', '@/tasks/handover/delegateAction', 'row 3, from the side'),
  imports('src/workflows/terminateAction.ts', '@/tasks/api', 'row 3, from the side'),
  imports('src/workflows/start/queries.ts', '@/tasks/queries', 'queries never import another’s queries'),
  imports('src/templates/list/d8.tsx', '@/templates/api', 'pages ask queries, in a part of a folder too'),
  imports('src/templates/fieldPlan/tab/d9.tsx', '@/templates/fieldPlan/api', 'pages ask queries, in a part of a folder too'),
  imports('src/templates/upload/form/d10.tsx', '@/portal/portal', 'pages do not talk to the portal', 'write'),
  imports('src/templates/opened/d11.tsx', '@/workflows/WorkflowPanel', 'row 3, from the side'),
  imports('src/templates/view/d12.tsx', '@/app/DropFile', 'row 3, from above'),
  imports('src/tasks/handover/d7.tsx', '@/portal/portal', 'pages do not talk to the portal', 'write'),
  imports('src/install/d4.ts', '@/app/boot', 'row 3, from above'),
  imports('src/workflows/queries.ts', '@/tasks/queries', 'queries never import another’s queries'),
  imports('src/tasks/api.ts', './queries', 'schema ← api ← queries ← …Page'),
  imports('src/tasks/schema.ts', './api', 'schema ← api ← queries ← …Page'),
  imports('test/simulator/e1.ts', '@/tasks/schema', 'the simulator shares no code with the app'),
  imports('test/simulator/e2.ts', 'zod', 'the simulator shares no code with the app'),

  breaks(
    'suspicious/noImportCycles',
    'src/tasks/f1.ts',
    `import { two } from './f2'\nexport const one = () => two\n`,
    'no cycles',
  ),
  breaks('suspicious/noExplicitAny', 'src/tasks/f3.ts', 'export const f3 = (row: any) => row\n', 'no any'),
  breaks('style/noDefaultExport', 'src/tasks/f4.ts', 'export default 4\n', 'named exports'),
  breaks(
    'style/noNonNullAssertion',
    'src/tasks/f5.ts',
    'export const f5 = (rows: string[]) => rows[0]!\n',
    'a missing row is a case',
  ),
  breaks('style/noExcessiveLinesPerFile', 'src/tasks/f6.ts', 'export const line = 1\n'.repeat(201), '200 lines at the most'),
  breaks('performance/noBarrelFile', 'src/tasks/index.ts', `export * from './schema'\n`, 'no barrels'),
  breaks('suspicious/noConsole', 'src/tasks/f7.ts', 'console.info(1)\n', 'nothing in the log'),
  breaks('style/noRestrictedGlobals', 'src/tasks/f8.ts', `export const f8 = () => fetch('/rest')\n`, 'one door'),
  breaks('style/noRestrictedGlobals', 'src/tasks/f9.ts', `localStorage.setItem('a', 'b')\n`, 'storage may be blocked'),
  breaks('suspicious/noSkippedTests', 'test/app/g1.test.ts', `test.skip('later', () => {})\n`, 'no skipped tests'),
  breaks('suspicious/noFocusedTests', 'test/app/g2.test.ts', `test.only('this', () => {})\n`, 'no focused tests'),
  breaks('correctness/useHookAtTopLevel', 'src/tasks/g3.tsx', hookInCondition(), 'rules of hooks'),
  breaks('correctness/useExhaustiveDependencies', 'src/ui/g4.tsx', forgottenDependency(), 'rules of hooks'),
  breaks('a11y/useButtonType', 'src/ui/g5.tsx', 'export const G5 = () => <button>Go</button>\n', 'accessibility'),
  breaks(
    'a11y/useKeyWithClickEvents',
    'src/ui/g6.tsx',
    'export const G6 = () => <div onClick={() => {}}>Go</div>\n',
    'accessibility',
  ),
  breaks('security/noDangerouslySetInnerHtml', 'src/ui/g7.tsx', rawHtml(), 'texts from the portal are text'),
  breaks('security/noGlobalEval', 'src/bpt/g8.ts', `export const g8 = eval('1')\n`, 'no eval'),
]

/** What the layout allows: a linter that refuses everything would pass the list above. */
export const allowed: Record<string, string> = {
  'src/app/boot.ts': `import { readBatch } from '@/portal/portal'\nimport { listTasks } from '@/tasks/api'\nexport const boot = [readBatch, listTasks]\n`,
  'src/app/h1.ts': `import { portalNow } from '@/portal/portal'\nimport * as z from 'zod/mini'\nexport const h1 = [portalNow, z]\n`,
  'src/tasks/f2.ts': `import { one } from './f1'\nexport const two = () => one\n`,
  'src/tasks/h2.tsx': `import { Button } from '@/ui/Button'\nimport { workflowQueries } from '@/workflows/queries'\nimport { formSchema } from '@/fields/formSchema'\nexport const h2 = [Button, workflowQueries, formSchema]\n`,
  'src/workflows/killAction.ts': `import { read } from '@/portal/portal'\nimport { kill } from './api'\nimport { openTasks } from '@/tasks/waiting/queries'\nexport const action = [read, kill, openTasks]\n`,
  'src/workflows/start/h6.tsx': `import { workflowQueries } from '@/workflows/queries'\nimport { personTasks } from '@/tasks/handover/queries'\nexport const h6 = [workflowQueries, personTasks]\n`,
  'src/templates/queries.ts': `import { read } from '@/portal/portal'\nimport { list } from './api'\nexport const all = () => read(list())\n`,
  'src/templates/upload/replace/mutations.ts': `import { write } from '@/portal/portal'\nimport { updateTemplate } from '@/templates/api'\nimport { compareTemplates } from '@/bpt/diff/compareTemplates'\nexport const h7 = [write, updateTemplate, compareTemplates]\n`,
  'src/templates/opened/h8.tsx': `import { runningQueries } from '@/workflows/sweep/queries'\nimport { Diagram } from '@/bpt/diagram/Diagram'\nexport const h8 = [runningQueries, Diagram]\n`,
  'src/fields/types/h3.ts': `import { searchPeople } from '@/users/queries'\nimport { text } from '@/i18n/i18n'\nimport type { FieldType } from '@/fields/fieldType'\nexport const h3: FieldType[] = [searchPeople, text]\n`,
  'src/ui/h4.tsx': `import { useEffect } from 'react'\nimport { Menu } from 'react-aria-components'\nimport './theme.css'\nexport const h4 = [useEffect, Menu]\n`,
  'src/runs/h5.ts': `import { writeBatch } from '@/portal/portal'\nimport { people } from '@/users/queries'\nexport const h5 = [writeBatch, people]\n`,
  'some.config.ts': 'export default {}\n',
}

function hookInCondition(): string {
  return `import { useState } from 'react'\nexport function G3(props: { on: boolean }) {\n  if (props.on) useState(1)\n  return null\n}\n`
}

function forgottenDependency(): string {
  return `import { useEffect } from 'react'\nexport function G4({ title }: { title: string }) {\n  useEffect(() => {\n    document.title = title\n  }, [])\n  return null\n}\n`
}

function rawHtml(): string {
  return `export const G7 = ({ html }: { html: string }) => <div dangerouslySetInnerHTML={{ __html: html }} />\n`
}
