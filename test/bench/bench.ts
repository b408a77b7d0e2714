import { readFileSync, writeFileSync } from 'node:fs'
import { type Browser, chromium } from '@playwright/test'
import { findOrInstallChromium, flags } from '../e2e/chromium.mjs'
import { servePortal } from '../e2e/servePortal'
import { measureBulkRuns } from './bulkRuns'
import { measureBytes } from './bytes'
import { measureFirstRows } from './firstRows'
import { measureForms } from './forms'
import { measureLists } from './lists'
import { measureLongList } from './longList'
import { printTable, type Row } from './rows'
import { measureTemplates } from './templates'
import { measureWorkflows } from './workflows'

const parts: Record<string, (browser: Browser) => Promise<Row[]>> = {
  bytes: measureBytes,
  firstRows: measureFirstRows,
  longList: measureLongList,
  forms: measureForms,
  lists: measureLists,
  workflows: measureWorkflows,
  templates: measureTemplates,
  bulkRuns: measureBulkRuns,
}

const FILE = 'docs/bench.json'

/** Measures the named parts, all where none is named; what was measured takes the place of its last result. */
export async function bench(names: string[]): Promise<void> {
  const portal = await servePortal()
  process.env.PORTAL_URL = portal.url
  const browser = await chromium.launch({
    executablePath: findOrInstallChromium(),
    args: [...flags, '--enable-precise-memory-info'],
  })
  const rows: Row[] = []
  try {
    for (const [name, measure] of Object.entries(parts)) {
      if (names.length > 0 && !names.includes(name)) continue
      const measured = await measure(browser)
      printTable(name, measured)
      rows.push(...measured)
    }
  } finally {
    await browser.close()
    await portal.close()
  }
  const kept = names.length > 0 ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, number>) : {}
  for (const { name, value, unit } of rows) kept[`${name} (${unit})`] = value
  writeFileSync(FILE, `${JSON.stringify(kept, null, 2)}\n`)
  console.log(`\nKept in ${FILE}`)
}
