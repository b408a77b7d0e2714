import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

type Chunk = { file: string; src?: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[]; css?: string[] }
type Manifest = Record<string, Chunk>
type Files = { scripts: string[]; styles: string[] }

/** What the first screen waits for besides the entry: loaded lazily, but always, for a person who opens their tasks in English. */
const alwaysLoaded = [/^index\.html$/, /virtual:messages\/en$/, /tasks\/TaskListPage\.tsx$/]

/** Files of the built first screen: the entry, what it imports, the SDK, the English texts, the task list. */
export const firstScreen = (dist = 'dist'): Files => loadedBy(alwaysLoaded, dist)

/** Files that a page brings, by the names of its lazy parts, on top of the first screen; what it loads later still is not among them. */
export function broughtBy(names: readonly RegExp[], dist = 'dist'): Files {
  const first = firstScreen(dist)
  const { scripts, styles } = loadedBy(names, dist)
  return {
    scripts: scripts.filter((file) => !first.scripts.includes(file)),
    styles: styles.filter((file) => !first.styles.includes(file)),
  }
}

function loadedBy(names: readonly RegExp[], dist: string): Files {
  const path = `${dist}/.vite/manifest.json`
  if (!existsSync(path)) throw new Error(`No ${path}: run "npm run build" first`)
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  const chunks = new Set<Chunk>()
  for (const name of names) {
    const named = Object.entries(manifest).filter(([key, chunk]) => name.test(key) || name.test(chunk.src ?? ''))
    if (named.length === 0) throw new Error(`No chunk is named ${name}`)
    for (const [key] of named) add(key)
  }

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
