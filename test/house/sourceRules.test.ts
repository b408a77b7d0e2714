import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Rule = { says: string; files: RegExp; finds: (text: string) => boolean; planted: string }

const effects = /^(?!.*\/\/).*\n.*\buse(Layout|Insertion)?Effect\(/m // a call whose line above holds no comment
const valueImportFromSrc = /^\s*(import|export)\s+(?!type\b)[^'"]*['"][^'"]*\/src\/|import\(\s*['"][^'"]*\/src\//m

/** What the linter cannot see. Each rule is shown the violation it is there for. */
const rules: Rule[] = [
  {
    says: 'no markup from text',
    files: /^src\//,
    finds: (text) => /\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment/.test(text),
    planted: 'box.innerHTML = name',
  },
  {
    says: 'no code from text',
    files: /^src\//,
    finds: (text) => /\bnew Function\b|set(Timeout|Interval)\(\s*['"`]/.test(text),
    planted: `new Function('return 1')`,
  },
  {
    says: 'tests find things by role and name, not by test ids',
    files: /^(src|test)\//,
    finds: (text) => /data-testid|ByTestId/.test(text),
    planted: '<b data-testid="x" />',
  },
  {
    says: 'an effect outside ui/ and portal/ gives its reason in the line above',
    files: /^src\/(?!ui\/|portal\/).*\.tsx?$/,
    finds: (text) => effects.test(text),
    planted: 'const a = 1\n  useEffect(() => {})',
  },
  {
    says: 'the simulated portal takes only types from src',
    files: /^test\/simulator\//,
    finds: (text) => valueImportFromSrc.test(text),
    planted: `import { taskSchema, type TaskRow } from '../../src/tasks/schema'`,
  },
  {
    says: 'the compiler is not silenced',
    files: /^(src|test)\//,
    finds: (text) => /@ts-(ignore|expect-error|nocheck)/.test(text),
    planted: '// @ts-expect-error',
  },
  {
    says: 'no address of a registry and no path of one machine',
    files: /./,
    finds: (text) => /registry\.npmjs|verdaccio|["'`(\s]\/(root|home|work)\//.test(text),
    planted: `const chromium = '/root/chromium'`,
  },
]

const own = 'test/house/sourceRules.test.ts'
const sources = ['src', 'test', '.ci', 'docs']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
  .filter((path) => path !== own && /\.(tsx?|mjs|css|html|md|json)$|\.ci\/run$/.test(path))
const texts = new Map(sources.map((path) => [path, readFileSync(path, 'utf8')]))

const bySaying = rules.map((rule) => [rule.says, rule] as const)

test.each(bySaying)('%s', (_, { files, finds }) => {
  const broken = [...texts].filter(([path, text]) => files.test(path) && path !== 'test/house/planted.ts' && finds(text))
  expect(broken.map(([path]) => path)).toEqual([])
})

test.each(bySaying)('the check "%s" sees a violation', (_, { finds, planted }) => {
  expect(finds(planted)).toBe(true)
})

test('an effect with its reason, and a type taken from src, are let pass', () => {
  expect(effects.test('  // the portal tells its size by events\n  useEffect(() => {})')).toBe(false)
  expect(valueImportFromSrc.test(`import type { TaskRow } from '../../src/tasks/schema'`)).toBe(false)
})
