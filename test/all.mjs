// `npm test`: everything there is to prove, each part even when one before it failed. The last line counts.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findOrInstallChromium } from './e2e/chromium.mjs'

const results = 'test-results'
const vitestReport = `${results}/vitest.json`
const playwrightReport = `${results}/playwright.json`

const parts = [
  { title: 'Types', command: 'tsc', args: ['--noEmit'] },
  { title: 'Lint, format and import rules', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { title: 'Unused code', command: 'knip', args: ['--no-progress'] },
  { title: 'Build', command: 'vite', args: ['build'] },
  {
    title: 'Unit, app, contract, house and budget tests',
    command: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    count: () => countVitest(report(vitestReport)),
  },
  {
    title: 'End to end and accessibility, in Chromium',
    command: 'playwright',
    args: ['test', '--config=test/e2e/playwright.config.ts'],
    before: () => {
      process.env.CHROME_PATH = findOrInstallChromium()
    },
    count: () => countPlaywright(report(playwrightReport)),
  },
]

rmSync(results, { recursive: true, force: true })
mkdirSync(results)
const rows = []
for (const part of parts) rows.push(await prove(part))

const passed = rows.reduce((sum, row) => sum + row.passed, 0)
const failed = rows.reduce((sum, row) => sum + row.failed, 0)
console.log('\n=== Summary')
for (const row of rows) console.log(`${row.failed ? 'FAILED' : 'ok    '} ${row.title} ${row.detail} ${row.seconds} s`)
const lastLine = `${passed} passed, ${failed} failed`
writeFileSync(`${results}/summary.txt`, `${lastLine}\n`)
console.log(`\n${lastLine}`)
process.exitCode = failed ? 1 : 0

/** Runs one part. Tests are counted from their report; a check without a report counts only when it fails. */
async function prove({ title, command, args, before, count }) {
  console.log(`\n=== ${title}`)
  const startedAt = Date.now()
  let worked = false
  try {
    before?.()
    worked = (await run(command, args)) === 0
  } catch (error) {
    console.error(error)
  }
  const { passed, failed } = count?.() ?? { passed: 0, failed: 0 }
  const detail = count ? `(${passed} passed, ${failed} failed)` : ''
  const seconds = Math.round((Date.now() - startedAt) / 1000)
  return { title, detail, seconds, passed, failed: worked ? failed : Math.max(failed, 1) }
}

function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(join('node_modules', '.bin', command), args, { stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', reject)
    child.on('close', resolve)
  })
}

function report(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

// A skipped test proves nothing, so it counts as failed; so does a file that could not be read, or no report at all.
function countVitest(found) {
  if (!found) return { passed: 0, failed: 1 }
  const unreadable = found.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  return { passed: found.numPassedTests, failed: found.numFailedTests + found.numPendingTests + found.numTodoTests + unreadable }
}

function countPlaywright(found) {
  if (!found) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky, skipped } = found.stats
  return { passed: expected, failed: unexpected + flaky + skipped + (expected + unexpected === 0 ? 1 : 0) }
}
