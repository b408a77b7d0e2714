import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allowed, violations } from './planted'

type Found = { category: string; location: { path: string } }
let found: Found[] = []
const planted = mkdtempSync(join(tmpdir(), 'planted-'))

beforeAll(async () => {
  for (const file of ['biome.json', 'tsconfig.json', '.gitignore']) cpSync(file, join(planted, file))
  const texts = { ...Object.fromEntries(violations.map(({ path, text }) => [path, text])), ...allowed }
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(planted, path)), { recursive: true })
    writeFileSync(join(planted, path), text)
  }
  const linter = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome')
  const run = promisify(execFile)(process.execPath, [linter, 'lint', '--reporter=json', '--max-diagnostics=none', '.'], {
    cwd: planted,
  })
  const { stdout } = await run.catch((failed: { stdout: string }) => failed)
  found = (JSON.parse(stdout) as { diagnostics: Found[] }).diagnostics
}, 60_000)

afterAll(() => rmSync(planted, { recursive: true }))

const rulesBrokenBy = (path: string) => found.filter((each) => each.location.path === path).map((each) => each.category)

test.each(violations.map(({ path, because, rule }) => [path, because, rule] as const))(
  'the linter refuses %s: %s (%s)',
  (path, _, rule) => {
    expect(rulesBrokenBy(path)).toContain(rule)
  },
)

test.each(Object.keys(allowed).filter((path) => path !== 'src/tasks/f2.ts'))('the linter lets %s pass', (path) => {
  expect(rulesBrokenBy(path)).toEqual([])
})
