import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

type Chunk = { file: string; src?: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[]; css?: string[] }
type Manifest = Record<string, Chunk>

/** What the first screen waits for besides the entry: loaded lazily, but always, for a person who opens their tasks in English. */
const alwaysLoaded = [/portal\/bitrix24\.ts$/, /messages\/en$/, /tasks\/TaskListPage\.tsx$/]

/** Files of the built first screen: the entry, what it imports, the SDK, the English texts, the task list. */
export function firstScreen(dist = 'dist'): { scripts: string[]; styles: string[] } {
  const path = `${dist}/.vite/manifest.json`
  if (!existsSync(path)) throw new Error(`No ${path}: run "npm run build" first`)
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  const chunks = new Set<Chunk>()
  for (const [key, chunk] of Object.entries(manifest))
    if (key === 'index.html' || alwaysLoaded.some((name) => name.test(key) || name.test(chunk.src ?? ''))) add(key)

  function add(key: string): void {
    const chunk = manifest[key]
    if (!chunk || chunks.has(chunk)) return
    chunks.add(chunk)
    for (const imported of chunk.imports ?? []) add(imported)
  }
  const all = [...chunks]
  const styles = new Set(all.flatMap((chunk) => [...(chunk.css ?? []), ...(chunk.file.endsWith('.css') ? [chunk.file] : [])]))
  return { scripts: all.map((chunk) => chunk.file).filter((file) => file.endsWith('.js')), styles: [...styles] }
}

/** Bytes over the wire: gzip at its best, as a portal or a careful nginx sends it. */
export const gzipBytes = (files: string[], dist = 'dist'): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(`${dist}/${file}`), { level: 9 }).length, 0)
